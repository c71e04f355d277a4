import type { Span } from './span.ts';

/**
 * Who is spoken for, within one article. Who that is across articles is a judgement (see judgement.ts).
 *
 *     “Ana Roe”, a person, “port chief”; mentioned as “port chief Ana Roe”, “Roe”, “he”
 */
export interface Speaker {
  /** Within the article: `p1`, `p2`, … in order of first mention. */
  readonly id: string;
  /** The fullest name the article itself gives, in its own words and without the role: “Ana Roe”, “the Kremlin”. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The role as stated, “port chief”; null if none is. */
  readonly role: string | null;
  /** For whom a spokesman, seat or office speaks: “the ministry”, “United States” for Washington. */
  readonly speaksFor: string | null;
  /** Why an anonymous one is not named, if the article tells: “not authorised to speak publicly”. */
  readonly anonymity: string | null;
  readonly mentions: readonly Mention[];
}

/** `government`: a state, its government or its seat (Moscow, the Kremlin). `anonymous`: people without names. */
export type SpeakerKind =
  | 'person'
  | 'organisation'
  | 'government'
  | 'document'
  | 'group'
  | 'anonymous'
  | 'unknown';

export interface Mention {
  readonly span: Span;
  /** How the mention was tied to the speaker. */
  readonly basis: 'name' | 'surname' | 'pronoun' | 'epithet' | 'title' | 'acronym' | 'seat' | 'carried-on';
  /** For what was inferred: “the port chief: role given at 120”. */
  readonly reason?: string;
}
