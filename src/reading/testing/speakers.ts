import { textOf } from '../../core/span.ts';
import { read } from '../english.ts';
import { articleOf } from './article.ts';

/** The outermost statements of a text in `articleOf`'s notation, each as `source → speaker`, with `·` and `—` for none. */
export function speakersOf(marked: string): string[] {
  const article = articleOf(marked);
  const { statements, speakers } = read(article);
  return statements
    .filter(({ parent }) => parent === null)
    .map(({ source, speaker }) => {
      const words = source.map((part) => textOf(article.text, part)).join(' ') || '·';
      return `${words} → ${speakers.find(({ id }) => id === speaker)?.name ?? '—'}`;
    });
}
