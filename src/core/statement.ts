import type { Edtf } from './edtf.ts';
import type { Known } from './known.ts';
import { isWithin, type Span } from './span.ts';
import type { Speaker } from './speaker.ts';

/**
 * One attribution: words or a thought that the article puts to somebody's account.
 *
 *     The ministry | denied on Tuesday | that the dam had failed
 *     source         cue                 content
 *
 * Source, cue and content may each be in parts; source and cue may be missing.
 */
export interface Statement {
  /** Within the article: `s1`, `s2`, … in text order. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly mode: Mode;
  readonly attitude: Attitude;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The id of a speaker of the same reading; null if nobody could be told. */
  readonly speaker: string | null;
  /** Why this speaker, where the source does not name them: “carried on from the quotation before”. */
  readonly speakerReason: string | null;
  readonly occasion: Occasion | null;
  /** When it was said. */
  readonly when: When | null;
  /** Where it was said. */
  readonly where: Known | null;
  /** Carriers between the outlet and the speaker, outermost first: [Xinhua] in Harbour Echo ← Xinhua ← Roe. */
  readonly relay: readonly Carrier[];
  /** The statement in whose content this one stands. */
  readonly parent: string | null;
  /** Whether it stands in the title. */
  readonly headline: boolean;
}

/** direct: all of the content in quotation marks; mixed: some; indirect: none. */
export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** What the statement is, after PolNeAR: words said, a belief or perception, an intention or wish, an order or ruling. */
export type Mode = 'said' | 'believed' | 'intended' | 'ordered';

/** What the cue says of the outlet's stance: said, claimed, admitted, denied, insisted, in this order. */
export type Attitude = 'neutral' | 'doubting' | 'conceding' | 'contesting' | 'pressing';

export interface Occasion {
  /** The words that tell it: “at a press conference here on Tuesday”. */
  readonly span: Span;
  /** interview, press conference, speech, statement, post, letter, report, hearing, call, meeting … */
  readonly medium: Known | null;
  /** “NBC’s Meet the Press”, “the Munich Security Conference”. */
  readonly event: Known | null;
  /** To whom it was said: “RT”, “reporters”. */
  readonly hearer: Known | null;
}

export interface When {
  readonly edtf: Edtf;
  /** The words it came from. */
  readonly span: Span;
  /** stated: the words tell the date; relative: counted from `reference`. */
  readonly basis: 'stated' | 'relative';
  /** The dateline's or publication's day from which a relative one was counted. */
  readonly reference: Edtf | null;
}

export interface Carrier {
  readonly name: string;
  readonly kind: 'agency' | 'outlet' | 'broadcaster' | 'platform' | 'document' | 'person';
  readonly span: Span | null;
  readonly basis: Known['basis'];
  readonly reason?: string;
}

/** What is wrong with the statements of one article, as sentences; empty if they keep their invariants. */
export function statementProblems(
  statements: readonly Statement[],
  speakers: readonly Speaker[],
  textLength: number,
): string[] {
  const problems: string[] = [];
  const known = new Set(speakers.map((speaker) => speaker.id));
  const parents = new Map(statements.map((s) => [s.id, s.parent]));
  if (parents.size !== statements.length) problems.push('two statements share an id');
  for (const s of statements) {
    if (s.content.length === 0) problems.push(`${s.id} has no content`);
    for (const part of [...s.source, ...s.cue, ...s.content])
      if (!isWithin(part, textLength))
        problems.push(`${s.id} points outside the text: ${part.start}–${part.end}`);
    if (s.speaker !== null && !known.has(s.speaker))
      problems.push(`${s.id} names an unknown speaker ${s.speaker}`);
    const seen = new Set([s.id]);
    for (let parent = s.parent; parent !== null; parent = parents.get(parent) ?? null) {
      if (!parents.has(parent)) problems.push(`${s.id} is nested in an unknown statement ${parent}`);
      if (seen.has(parent)) {
        problems.push(`${s.id} is nested in itself`);
        break;
      }
      seen.add(parent);
    }
  }
  return problems;
}
