/**
 * Whether the words around a source tell of another, whose words they then are.
 *
 *     Lund printed a letter alleging that …                       →  the letter's
 *     The audit led to accusations by the bakers that …           →  the bakers'
 *     As the Post notes, Hale claims that …                       →  Hale's
 *     “…,” said Mona Lund, the Post reported.                     →  Mona Lund's
 */
import { hull, joinedText } from '../../core/span.ts';
import type { Told } from './claim.ts';

export function isOfOthers(text: string, { speaker, source, cue, content }: Told): boolean {
  const [who, verb, what] = [hull(source), hull(cue), hull(content)];
  if (!who || !verb) return false;
  const words = joinedText(text, cue).trim();
  if (PRINTS.test(words) || HAS_DO.test(words)) return true;
  if (verb.start >= who.end) {
    // “Lund, according to Hale, [will say]”
    if (/\baccording to $/iu.test(text.slice(0, who.start))) return true;
    const between = text.slice(who.end, verb.start);
    const after = text.slice(verb.end, verb.end + 40);
    if (A_CLAIM.test(words) && /^ (?:made )?(?:by|from) \p{L}/u.test(after)) return true;
    if (ING.test(words) && PIECE_BEFORE.test(between)) return true;
    if (HEARS.test(words) && BEING.test(between)) return true;
    if (NAMES.test(words) && /^an? /iu.test(text.slice(who.start, who.end)) && /^ ?\p{Lu}/u.test(after))
      return true;
    // “the slips of Lund — [claiming] that … — went on”: a thing claims nothing
    if (speaker?.kind !== 'person' && /^\s*[—–]\s*$/u.test(between) && ING.test(words)) return true;
    if (PIECE_OF.test(between) || OTHERS.test(between)) return true;
  }
  if (what && verb.end < what.start && SAYS_ANOTHER.test(text.slice(verb.end, what.start))) return true;
  return (
    verb.end <= who.start && who.start - verb.end <= NEAR && passesOver(text, who.start, verb.end, content)
  );
}

const ING = /^(?:\p{L}+ly )?\p{L}+ing\b/u;
const PIECES =
  '(?:letter|e-?mail|memo|report|article|column|document|statement|book|ad|(?:voice |text )?message|voicemail|tweet|post)s?';
/** “Lund printed a letter from the port that [stated]” */
const PIECE_OF = new RegExp(`\\b${PIECES} (?:from|by) .*\\b(?:that|which)\\b`, 'iu');
/** “Lund asked about messages that the port had sent, [saying]” */
const PIECE_BEFORE = new RegExp(
  `(?<!\\bin (?:an? |his |her |its )?)\\b${PIECES}(?: to [^.,]{1,40}| (?:that|which) [^.,]{1,80})?,? $`,
  'iu',
);
/** “[published a letter alleging]”: whoever prints it has not written it. */
const PRINTS =
  /^(?:\p{L}+ )?(?:publish|print|carri|air|ran\b|run)\p{L}* (?:an? |the )?(?:\p{L}+ )?(?:letter|ad|column|op-ed|e-?mail)s? \p{L}+ing$/iu;
/** “[gave Hale room to claim]”: Hale claims it. */
const HAS_DO =
  /\b(?:g[ai]v|allow|let|help|enabl|caus|forc|prompt|invit|ask|urg|press|encourag|led|lead)\p{L}* .+\bto (?:\p{L}+ly )?\p{L}+$/iu;
const A_CLAIM = /\b(?:accusation|allegation|assertion|claim|charge|complaint|criticism|suggestion)s?$/iu;
/** “Lund, when [told] that”: another told him so. */
const HEARS = /^(?:told|informed|asked|reminded|warned)\b/iu;
const BEING = /\b(?:when|once|after being|is|was|were|been|being) $/iu;
/** “a group [called] Orrin Friends”: its name, and nothing that it says. */
const NAMES = /^(?:called|named|dubbed|known as)$/iu;
/** “Lund shared notes that [claimed]”, “Lund left amid [claims]”: others put that forward. */
const OTHERS = /\p{L}+ (?:that|which)\s+$|\bamid (?:\p{L}+ )*$/u;
const SAYS_ANOTHER =
  /^,\s[^.]*\b(?:says?|said|claim(?:s|ed)|alleg(?:es|ed)|report(?:s|ed)|tells?|told)\s*$/iu;

/** So far after its cue a source may stand. */
const NEAR = 160;

/** Between a cue and the source after it: another's name, or another verb, whose subject the source then is. */
function passesOver(text: string, source: number, cue: number, content: Told['content']): boolean {
  // “Denying Mona Lund’s claim, Falk …”: named in what is said
  const from = Math.max(cue, ...content.map(({ end }) => end).filter((end) => end <= source));
  const between = text.slice(from, source);
  return /\p{Lu}[\p{L}.’'-]+ \p{Lu}/u.test(between) || ANOTHER_VERB.test(between);
}
/** “was echoed in the hall, and the plan is backed by” */
const ANOTHER_VERB = /\band (?:\p{L}+ ){1,4}(?:is|are|was|were|has been|have been) \p{L}+ed by $/iu;
