// Real pages: every one becomes an article that keeps its invariants, and most of its main text is found.
import { expect, test } from 'vitest';
import { bytesOf } from '../core/bytemap.ts';
import { overlap } from './testing/overlap.ts';
import { havePages, realPages } from './testing/pages.ts';
import { taken } from './testing/taken.ts';

if (!havePages) console.warn('Skipped: no real pages in ../shared/data/pages');

test.skipIf(!havePages)(
  'real pages are taken in, and their words lead back to their bytes',
  { timeout: 120_000 },
  () => {
    let sum = 0;
    let pages = 0;
    let words = 0;
    let same = 0;
    for (const { name, bytes, expected } of realPages()) {
      const { text, blocks, map, from } = taken(bytes, name);
      sum += overlap(blocks[0]?.kind === 'title' ? text.slice(blocks[0].span.end) : text, expected).f1;
      pages++;
      const decoder = new TextDecoder(from.encoding);
      for (const match of text.matchAll(/[A-Za-z]{4,}/gu)) {
        const place = bytesOf(map, { start: match.index, end: match.index + match[0].length });
        if (!place) continue;
        words++;
        if (decoder.decode(bytes.subarray(place.start, place.end)) === match[0]) same++;
      }
    }
    expect(pages).toBeGreaterThan(100);
    expect(sum / pages).toBeGreaterThan(0.96);
    expect(words).toBeGreaterThan(50_000);
    // the rest are words with a soft hyphen or a tag within them
    expect(same / words).toBeGreaterThan(0.995);
  },
);
