/**
 * The labelled events and the articles among which they stand, as bench/stories.ts and bench/tunestories.ts use them.
 *
 *     newsSet('../shared/data/news')  →  { eventOf, articles() }     halfOf('e17')  →  'tune'
 *
 * The halves are of whole events, by a hash of the event's id, so that no event is both learnt from and counted.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip, gunzipSync } from 'node:zlib';
import { type MadeArticle, made } from '../src/record/testing/made.ts';

export type Half = 'tune' | 'held';

export const halfOf = (event: string): Half =>
  createHash('sha256').update(event).digest()[0]! % 2 === 0 ? 'tune' : 'held';

export interface NewsSet {
  /** The event of each labelled article. */
  readonly eventOf: ReadonlyMap<string, string>;
  articles(): AsyncGenerator<MadeArticle>;
}

export function newsSet(folder: string): NewsSet {
  if (!existsSync(join(folder, 'events.jsonl.gz'))) {
    console.log(`notice: there is no events.jsonl.gz in ${folder}; name the folder that holds it`);
    process.exit(0);
  }
  const eventOf = new Map<string, string>();
  for (const line of gunzipSync(readFileSync(join(folder, 'events.jsonl.gz')))
    .toString()
    .split('\n')) {
    if (line === '') continue;
    const { event, articles } = JSON.parse(line) as { event: string; articles: string[] };
    for (const id of articles) eventOf.set(id, event);
  }
  return {
    eventOf,
    async *articles() {
      const input = createReadStream(join(folder, 'articles.jsonl.gz')).pipe(createGunzip());
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        const news = JSON.parse(line) as {
          id: string;
          title: string;
          text: string;
          published: string | null;
        };
        yield made(news.id, {
          title: news.title.trim() || 'untitled',
          ...(/^\d{4}-\d{2}-\d{2}$/u.test(news.published ?? '') ? { published: news.published! } : {}),
          paragraphs: news.text.split(/\n{2,}/u).filter((part) => part.trim() !== ''),
        });
      }
    },
  };
}
