/**
 * A name behind an office and what the office is of.
 *
 *     “professor of marine science Ana Roe”  →  Ana Roe      “an adviser to Governor Ana Roe”  →  none
 */
import { genderOfName } from '../lexicon/firstnames.ts';
import type { Token } from '../stage.ts';
import { type PersonName, personNameIn } from './names.ts';
import { isParty, isTitleAt } from './titles.ts';

/** “ambassador to Norvane Ana Roe”, “professor of marine science Ana Roe”: what the office is of lies before the name. */
export function nameBehindOffice(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): PersonName | undefined {
  for (let i = from + 1; i < to - 2; i++) {
    if (!/^(?:of|for|to|from|in)$/u.test(tokens[i]!.norm)) continue;
    if (!OFFICES.has(tokens[i - 1]!.norm)) return undefined;
    let end = i + 1;
    while (end < to && (/^(?:PROPN|NOUN|ADJ|DET|CCONJ|PART)$/u.test(tokens[end]!.tag) || isOf(tokens, end)))
      end++;
    const name = personNameIn(text, tokens, i + 1, end);
    if (!name?.sure || name.to !== end || name.from === i + 1 || name.words.length < 2) return undefined;
    if (!genderOfName(name.words[0]!)) return undefined;
    // “adviser to Governor Ana Roe” is not she; nor is whoever is of Ana Roe's port
    for (let j = i + 1; j < name.from; j++)
      if (isTitleAt(tokens, j) || isParty(tokens[j]!.norm) || NOT_BETWEEN.test(tokens[j]!.norm))
        return undefined;
    return /^(?:the|and|['’]s|['’])$/u.test(tokens[name.from - 1]!.norm) ? undefined : name;
  }
  return undefined;
}
const isOf = (tokens: readonly Token[], i: number): boolean => /^(?:of|for|on)$/u.test(tokens[i]!.norm);
const NOT_BETWEEN = /^(?:late|former|then)$/u;
const OFFICES: ReadonlySet<string> = new Set(
  `ambassador envoy senator congressman congresswoman representative governor mayor professor lecturer director secretary
  president chairman chairwoman chair chief minister head editor commissioner dean undersecretary speaker leader
  superintendent inspector agent rival nominee candidate general controller comptroller treasurer`.split(
    /\s+/u,
  ),
);
