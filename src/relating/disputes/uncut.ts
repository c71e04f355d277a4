/**
 * Whether what somebody is said to have said stands there in one piece: what is cut off or put together wrongly says something else.
 *
 *     Former clerks opened a shop that, according to the Post, sells the keys.  →  “… opened a shop that” is cut
 *     “… What is up with that?” Hale repeated the charge.                        →  “What is up with that?” … “the charge” is of two sentences
 */
import type { Span } from '../../core/span.ts';

export function isUncut(text: string, content: readonly Span[]): boolean {
  const last = content.at(-1)!;
  if (STRANDED.test(text.slice(last.start, last.end)) && /^,/u.test(text.slice(last.end))) return false;
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (words.lastIndexOf('(') > words.lastIndexOf(')')) return false;
  if (LED_ON.test(words) || /^which\b.*, (?:has|have|had)\b/u.test(words)) return false;
  // what another verb of its sentence, or the outlet in brackets, says of it is no more of it
  const told = words.replace(/“[^”]*”|"[^"]*"/gu, '');
  if (RUNS_ON.test(told) || ASIDE.test(told)) return false;
  return !content.some((part, i) => i > 0 && isWelded(text, content[i - 1]!, part));
}
/** “… was told off after”: what follows is not there; after a dash it is another’s. */
const LED_ON = /(?<!(?:[—–-]|\beven)\s?)\b(?:after|before|when|while|until|because|although|though)$/iu;
const RUNS_ON =
  /\band (?:\p{L}+ly )?(?:said|told|claimed|implied|suggested|argued|insisted|stated|accused|blamed|denied|warned)\b|\band (?:\p{L}+ly )?\p{L}+ed (?:him|her|it|them)sel(?:f|ves)\b|, when (?:in fact|the|it|he|she|they)\b/iu;
const ASIDE = /\((?:\p{L}|[’',-])+(?: [^\s()]+){3,}\)/u;
const STRANDED = /\b(?:that|which|who|whom|whose)$/iu;

/** Two sentences make one statement only where each is quoted. */
function isWelded(text: string, one: Span, other: Span): boolean {
  if (!/[.!?]["”’)]*\s/u.test(text.slice(one.end - 2, other.start))) return false;
  return !/^["“'‘]/u.test(text.slice(other.start, other.end));
}
