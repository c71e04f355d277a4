/**
 * The steps that lead from an empty file to today's tables, in order: migration n makes version n out of the one before.
 * A released one is never changed; a change of the tables is a new one.
 */
import { first } from './001-first.ts';
import { wordings } from './002-wordings.ts';
import { stories } from './003-stories.ts';
import { copies } from './004-copies.ts';
import { crowded } from './005-crowded.ts';
import { disputes } from './006-disputes.ts';
import { carried } from './007-carried.ts';
import { lengths } from './008-lengths.ts';
import { texts } from './009-texts.ts';
import { spoken } from './010-spoken.ts';
import { latestKeys } from './011-latestkeys.ts';

export interface Migration {
  readonly version: number;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  first,
  wordings,
  stories,
  copies,
  crowded,
  disputes,
  carried,
  lengths,
  texts,
  spoken,
  latestKeys,
];
