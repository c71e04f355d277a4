/** A statement's row as what is compared of it: `toldOf(row)` has spans for the row's texts. */
import type { Attitude, Mode } from '../core/statement.ts';
import type { ClaimRow } from '../record/disputes.ts';
import { spansFromText } from '../record/encode.ts';
import type { Told } from '../relating/disputes/claim.ts';

export const toldOf = ({
  local,
  mode,
  attitude,
  headline,
  parent,
  name,
  kind,
  speaksFor,
  source,
  cue,
  content,
}: ClaimRow): Told => ({
  local,
  mode: mode as Mode,
  attitude: attitude as Attitude,
  headline: headline === 1,
  parent,
  speaker: name === null ? null : { name, kind: kind ?? 'unknown', speaksFor },
  source: spansFromText(source),
  cue: spansFromText(cue),
  content: spansFromText(content),
});
