/** Whether two statements are one, told twice: then there is neither a dispute nor an agreement, and copies.ts has it. */
import { wordsOf } from '../passages.ts';
import { SAME_WORDS, sameWords } from '../samewords.ts';
import { type Candidate, isDenial } from './candidates.ts';

/** The same words twice, or one within the other: a matter of copies. */
export function areOneUtterance({ a, b, cover, coverBack }: Candidate): boolean {
  if (cover > 0.75 && coverBack > 0.75 && (a.stems.size > 4 || isDenial(a) === isDenial(b))) return true;
  const [x, y] = [wordsOf(a.says), wordsOf(b.says)];
  const same = /[“"]/u.test(a.says + b.says) ? sameWords(x, y, 'same occasion') : sameWords(x, y, 'open');
  return same !== undefined && same.score >= SAME_WORDS;
}
