/**
 * Pairs of sentences from one news article: about the same, yet nearly always neither the same nor at odds.
 *
 *     “The dam burst at noon.” “Mayor Roe asked for help after the dam burst.”  →  neither
 *
 * Marked inference takes whatever differs for a contradiction, for it speaks of one picture; news goes on to the next fact.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { MarkedPair } from '../bench/measures/pairs.ts';
import { readable } from '../src/core/article.ts';
import { articlesFrom } from '../src/intake/intake.ts';
import { runStages } from '../src/reading/stage.ts';
import { quotations } from '../src/reading/stages/quotations.ts';
import { sentences } from '../src/reading/stages/sentences.ts';
import { tokens } from '../src/reading/stages/tokens.ts';

/** One pair an article, from every `every`th article of the file. */
export async function nearPairs(path: string, every: number): Promise<MarkedPair[]> {
  const pairs: MarkedPair[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    if (number++ % every !== 0) continue;
    for (const result of articlesFrom({ name: 'news.jsonl#1', bytes: Buffer.from(line) })) {
      if (!('article' in result)) continue;
      const { article } = result;
      const { layers } = runStages(article, [tokens, quotations, sentences]);
      const blocks = article.blocks.filter((block) => readable(block) && block.kind !== 'heading');
      const texts = layers.sentences
        .filter(({ start }) => blocks.some(({ span }) => start >= span.start && start < span.end))
        .map(({ start, end }) => article.text.slice(start, end).replace(/\s+/gu, ' ').trim())
        .filter((text) => /^["“‘]?\p{Lu}.{40,220}[.!?]["”’]?$/u.test(text));
      const pair = closest([...new Set(texts)].slice(0, 40));
      if (!pair) continue;
      const share = createHash('sha256').update(pair.join('\n')).digest().readUInt32BE() / 2 ** 32;
      const part = share < 0.12 ? 'score' : share < 0.18 ? 'tune' : 'train';
      pairs.push({ set: 'made near', part, a: pair[0], b: pair[1], allowed: [1], same: 0 });
    }
  }
  return pairs;
}

/** The two that share most of their longer words, as long as they do not share so many that one repeats the other. */
function closest(texts: readonly string[]): [string, string] | undefined {
  const words = texts.map((text) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  let best: [string, string] | undefined;
  let most = 0.1;
  for (let i = 0; i < texts.length; i++)
    for (let j = i + 1; j < texts.length; j++) {
      const shared = [...words[i]!].filter((word) => words[j]!.has(word)).length;
      const share = shared / Math.min(words[i]!.size, words[j]!.size);
      if (share > most && share < 0.4) [most, best] = [share, [texts[i]!, texts[j]!]];
    }
  return best;
}
