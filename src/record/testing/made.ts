/**
 * Articles and readings made by hand for tests, with spans found by the words they cover.
 *
 *     made('a1', { title: 'Dam fails', paragraphs: ['“It held,” Ana Ruiz said.'], says: [{ by: 'Ana Ruiz', … }] })
 */
import { createHash } from 'node:crypto';
import type { Article, Block } from '../../core/article.ts';
import type { Known } from '../../core/known.ts';
import type { Reading } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import type { Speaker, SpeakerKind } from '../../core/speaker.ts';
import type { Statement, StatementKind } from '../../core/statement.ts';

export interface MadeSpeaker {
  readonly name: string;
  readonly kind?: SpeakerKind;
  readonly role?: string;
  readonly speaksFor?: string;
}

export interface Made {
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Agencies whose copy it is. */
  readonly credits?: readonly string[];
  readonly paragraphs: readonly string[];
  readonly speakers?: readonly MadeSpeaker[];
  /** `content`, `source` and `cue` must stand in the text; `by` names one of the speakers; indirect unless told; `within` is an outer one's id. */
  readonly says?: readonly {
    readonly by?: string;
    readonly content: string;
    readonly source?: string;
    readonly cue?: string;
    readonly when?: string;
    readonly kind?: StatementKind;
    readonly within?: string;
  }[];
}

export interface MadeArticle {
  readonly article: Article;
  readonly reading: Reading;
}

const known = (value: string | undefined): Known | null =>
  value === undefined ? null : { value, span: null, basis: 'metadata' };

export function made(id: string, of: Made): MadeArticle {
  const parts = [...(of.title === undefined ? [] : [of.title]), ...of.paragraphs];
  const text = parts.join('\n\n');
  let at = 0;
  const blocks = parts.map((part, i): Block => {
    const span = { start: at, end: at + part.length };
    at = span.end + 2;
    return { kind: i === 0 && of.title !== undefined ? 'title' : 'paragraph', span };
  });
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the made article ${id}`);
    return { start, end: start + words.length };
  };
  const speakers = (of.speakers ?? []).map(
    (speaker, i): Speaker => ({
      id: `p${i + 1}`,
      name: speaker.name,
      kind: speaker.kind ?? 'person',
      role: speaker.role ?? null,
      speaksFor: speaker.speaksFor ?? null,
      anonymity: null,
      mentions: text.includes(speaker.name) ? [{ span: spanOf(speaker.name), basis: 'name' }] : [],
    }),
  );
  const statements = (of.says ?? []).map(
    (said, i): Statement => ({
      id: `s${i + 1}`,
      kind: said.kind ?? 'indirect',
      mode: 'said',
      attitude: 'neutral',
      source: said.source === undefined ? [] : [spanOf(said.source)],
      cue: said.cue === undefined ? [] : [spanOf(said.cue)],
      content: [spanOf(said.content)],
      speaker: said.by === undefined ? null : (speakers.find(({ name }) => name === said.by)?.id ?? 'none'),
      speakerReason: null,
      occasion: null,
      when:
        said.when === undefined
          ? null
          : { edtf: said.when, span: spanOf(said.content), basis: 'relative', reference: null },
      where: null,
      relay: [],
      parent: said.within ?? null,
      headline: false,
    }),
  );
  const bytes = Buffer.byteLength(text);
  return {
    article: {
      key: createHash('sha256').update(`${id}\n${text}`).digest('hex').slice(0, 32),
      id,
      title: of.title === undefined ? null : { value: of.title, span: blocks[0]!.span, basis: 'text' },
      outlet: known(of.outlet),
      byline: null,
      credits: (of.credits ?? []).flatMap((agency) => known(agency) ?? []),
      dateline: null,
      published: known(of.published),
      language: known('en'),
      url: null,
      text,
      blocks,
      from: { name: `${id}.txt`, mediaType: 'text/plain', encoding: 'utf-8', bytes },
      map: bytes === text.length ? [{ text: 0, units: text.length, byte: 0, length: bytes }] : [],
    },
    reading: {
      statements,
      speakers,
      voice: { own: [], distancing: [] },
      makers: [{ stage: 'hand', version: '1' }],
    },
  };
}
