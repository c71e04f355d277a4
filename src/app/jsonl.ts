/**
 * The contract for programs, version 1: one JSON object an article. Described in docs/jsonl.md; a change that takes
 * away or renames a field, or changes what it means, is a new version.
 *
 *     JSON.stringify(jsonOf(article, reading))  →  {"version":1,"id":"dam","title":"Dam holds",…}
 *
 * Offsets are UTF-16 units of `text`, end exclusive, as everywhere in Whence.
 */
import type { Article, BlockKind } from '../core/article.ts';
import type { Edtf } from '../core/edtf.ts';
import type { Distancing, Maker, Reading } from '../core/reading.ts';
import { type Span, textOf } from '../core/span.ts';
import type { SpeakerKind } from '../core/speaker.ts';
import type { Attitude, Mode, Statement, StatementKind } from '../core/statement.ts';

export interface JsonSpan extends Span {
  readonly text: string;
}

export interface JsonSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly speaksFor: string | null;
  readonly anonymity: string | null;
}

export interface JsonStatement {
  readonly id: string;
  readonly kind: StatementKind;
  readonly mode: Mode;
  readonly source: readonly JsonSpan[];
  readonly cue: readonly JsonSpan[];
  readonly content: readonly JsonSpan[];
  readonly speaker: JsonSpeaker | null;
  readonly speakerReason: string | null;
  readonly occasion: string | null;
  readonly medium: string | null;
  readonly event: string | null;
  readonly hearer: string | null;
  readonly when: Edtf | null;
  readonly where: string | null;
  readonly relay: readonly string[];
  readonly attitude: Attitude;
  readonly parent: string | null;
  readonly headline: boolean;
  /** Where the text says so; empty where that was told by no words of it. */
  readonly evidence: {
    readonly occasion: readonly JsonSpan[];
    readonly when: readonly JsonSpan[];
    readonly where: readonly JsonSpan[];
    readonly relay: readonly JsonSpan[];
  };
}

export interface JsonArticle {
  readonly version: 1;
  readonly id: string;
  readonly key: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly credits: readonly string[];
  readonly published: Edtf | null;
  readonly dateline: (JsonSpan & { readonly place: string | null; readonly date: Edtf | null }) | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly start: number; readonly end: number }[];
  readonly statements: readonly JsonStatement[];
  readonly voice: {
    readonly own: readonly JsonSpan[];
    readonly distancing: readonly (JsonSpan & { readonly mark: Distancing['mark'] })[];
  };
  readonly makers: readonly Maker[];
}

export function jsonOf(article: Article, reading: Reading): JsonArticle {
  const { text, dateline } = article;
  const at = ({ start, end }: Span): JsonSpan => ({ start, end, text: textOf(text, { start, end }) });
  return {
    version: 1,
    id: article.id,
    key: article.key,
    title: article.title?.value ?? null,
    outlet: article.outlet?.value ?? null,
    byline: article.byline?.value ?? null,
    credits: article.credits.map(({ value }) => value),
    published: article.published?.value ?? null,
    dateline: dateline && {
      place: dateline.place?.value ?? null,
      date: dateline.date?.value ?? null,
      ...at(dateline.span),
    },
    language: article.language?.value ?? null,
    url: article.url,
    text,
    blocks: article.blocks.map(({ kind, span }) => ({ kind, start: span.start, end: span.end })),
    statements: reading.statements.map((statement) => statementJson(statement, reading, at)),
    voice: {
      own: reading.voice.own.map(at),
      distancing: reading.voice.distancing.map(({ span, mark }) => ({ ...at(span), mark })),
    },
    makers: reading.makers.map(({ stage, version }) => ({ stage, version })),
  };
}

function statementJson(
  statement: Statement,
  { speakers }: Reading,
  at: (span: Span) => JsonSpan,
): JsonStatement {
  const { occasion, when, where, relay } = statement;
  const speaker = speakers.find(({ id }) => id === statement.speaker);
  const spans = (...found: readonly (Span | null | undefined)[]): JsonSpan[] =>
    found.filter((span) => span !== null && span !== undefined).map(at);
  return {
    id: statement.id,
    kind: statement.kind,
    mode: statement.mode,
    source: statement.source.map(at),
    cue: statement.cue.map(at),
    content: statement.content.map(at),
    speaker: speaker
      ? {
          id: speaker.id,
          name: speaker.name,
          kind: speaker.kind,
          role: speaker.role,
          speaksFor: speaker.speaksFor,
          anonymity: speaker.anonymity,
        }
      : null,
    speakerReason: statement.speakerReason,
    occasion: occasion ? at(occasion.span).text : null,
    medium: occasion?.medium?.value ?? null,
    event: occasion?.event?.value ?? null,
    hearer: occasion?.hearer?.value ?? null,
    when: when?.edtf ?? null,
    where: where?.value ?? null,
    relay: relay.map(({ name }) => name),
    attitude: statement.attitude,
    parent: statement.parent,
    headline: statement.headline,
    evidence: {
      occasion: spans(occasion?.span),
      when: spans(when?.span),
      where: spans(where?.span),
      relay: spans(...relay.map(({ span }) => span)),
    },
  };
}
