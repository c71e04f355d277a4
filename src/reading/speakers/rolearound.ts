/**
 * The role that stands right before a name, or behind it.
 *
 *     “defence chief Ana Roe”, “Ana Roe, the defence chief,”  →  “defence chief”
 */
import { isRoleWord, isShortenedRole } from '../lexicon/roles.ts';
import type { Sentence, Token } from '../stage.ts';
import type { PersonName } from './names.ts';
import { LED_IN } from './sourcerole.ts';

export function roleAround(
  text: string,
  tokens: readonly Token[],
  run: number,
  name: PersonName,
  sentence: Sentence,
): string | undefined {
  let start = run;
  while (start > sentence.firstToken && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[start - 1]!.tag)) start--;
  const before = text.slice(tokens[start]!.start, tokens[name.from]!.start).trim();
  if (/\b(?:for|of|by|to|with)$/iu.test(before)) return undefined;
  const plain = before
    .replace(/\b(?:mr|mrs|ms|miss|dr|sir|dame)\b\.?/giu, '')
    .trim()
    .replace(LED_IN, '');
  if (plain.split(/[^\p{L}-]+/u).some((w) => isRoleWord(w) || isShortenedRole(w))) return plain;
  if (tokens[name.to]?.norm !== ',') return undefined;
  const ahead = roleAhead(text, tokens, run, sentence);
  if (ahead) return ahead;
  let end = name.to + 1;
  while (end < sentence.endToken && !/^[,.;:“”"–—]$/u.test(tokens[end]!.norm) && end - name.to < 14) end++;
  const after = tokens.slice(name.to + 1, end);
  if (after.length === 0 || after.some((t) => t.tag === 'VERB' || t.tag === 'AUX')) return undefined;
  if (!after.some((t) => isRoleWord(t.norm))) return undefined;
  // “… of Ana Roe, port expert, Jo Doe said”: the role is the next one's
  if (tokens[end]?.norm === ',' && tokens[end + 1]?.tag === 'PROPN' && after[0]!.tag !== 'DET')
    return undefined;
  return text.slice(after[0]!.start, after.at(-1)!.end).replace(/^(?:the|a|an|his|her|its)\s+/iu, '');
}

/** “The port's deputy head of staff, Ana Roe, was …”: a phrase up to the comma, without a verb. */
function roleAhead(
  text: string,
  tokens: readonly Token[],
  run: number,
  { firstToken }: Sentence,
): string | undefined {
  if (tokens[run - 1]?.norm !== ',') return undefined;
  let start = run - 1;
  while (start > firstToken && /^(?:DET|NOUN|ADJ|PROPN|ADP|PART|NUM)$/u.test(tokens[start - 1]!.tag)) start--;
  const words = tokens.slice(start, run - 1);
  if (words.length === 0 || words.length > 10 || start > firstToken) return undefined;
  if (!words.some(({ norm, tag }) => tag === 'NOUN' && isRoleWord(norm))) return undefined;
  return text.slice(words[0]!.start, words.at(-1)!.end).replace(/^(?:the|a|an|his|her|its)\s+/iu, '');
}
