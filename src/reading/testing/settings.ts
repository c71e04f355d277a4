import type { Article } from '../../core/article.ts';
import { textOf } from '../../core/span.ts';
import { layersOf } from '../english.ts';
import type { Layers } from '../stage.ts';
import { articleOf } from './article.ts';

/** What a test tells of an article beside its text. A dateline stands at the beginning of the first paragraph. */
export interface Given {
  readonly published?: string;
  readonly outlet?: string;
  readonly dateline?: { readonly words: string; readonly place?: string; readonly date?: string };
  readonly credits?: readonly string[];
}

/** An article in `articleOf`'s notation, with what is given of it. */
export function articleWith(marked: string, { dateline, credits = [], ...rest }: Given = {}): Article {
  const article = articleOf(marked, rest);
  const start = dateline ? article.text.indexOf(dateline.words) : -1;
  const stated = (value: string) => ({ value, span: null, basis: 'text' as const });
  return {
    ...article,
    credits: credits.map(stated),
    dateline: dateline
      ? {
          span: { start, end: start + dateline.words.length },
          place: dateline.place === undefined ? null : stated(dateline.place),
          date: dateline.date === undefined ? null : stated(dateline.date),
        }
      : null,
  };
}

/** The layers of it, and its text. */
export function layersWith(marked: string, given?: Given): { text: string; layers: Layers } {
  const article = articleWith(marked, given);
  return { text: article.text, layers: layersOf(article) };
}

/** The setting of every attribution: `span | medium | event | hearer`, with `-` for what is missing. */
export function settingsOf(marked: string, given?: Given): string[] {
  const { text, layers } = layersWith(marked, given);
  return layers.occasions.map((occasion) =>
    occasion === null
      ? '-'
      : [
          textOf(text, occasion.span),
          occasion.medium?.value ?? '-',
          occasion.event?.value ?? '-',
          occasion.hearer?.value ?? '-',
        ].join(' | '),
  );
}
