/**
 * Where the outlet itself says that what somebody says is not so.
 *
 *     Hale falsely claimed that the gates were open.                       →  the claim, “falsely claimed”
 *     “The gates were open,” Hale said. There is no evidence of that.      →  the claim, “There is no evidence of that.”
 *
 * Only words that say it outright count. Scare quotes, “claimed” and an unfriendly tone keep a distance, and dispute nothing.
 */
import { contains, hull, joinedText, type Span } from '../../core/span.ts';
import { type Claim, stemsOf } from './claim.ts';

export interface Contested {
  readonly claim: Claim;
  /** The outlet's words. */
  readonly voice: Span;
  readonly score: number;
  readonly reason: string;
}

const OUTRIGHT =
  /\b(?:falsely|wrongly|incorrectly|erroneously|baselessly|untruthfully|inaccurately|misleadingly|without (?:any |offering |providing |citing |presenting )?(?:any )?(?:evidence|proof))\b/iu;
/** Cues that put something forward; “wrongly accused” may tell of a wrong done to somebody long ago. */
const PUTS =
  /\b(?:claim|say|said|assert|alleg|suggest|stat(?:e|ing)|told|tell|insist|declar|argu|contend|tweet|announc|accus|impl|blam)\w*/iu;

/** So many characters after a statement the outlet's answer may begin. */
const NEXT = 160;

const OPENING = `^(?:(?:But|However|Yet|In fact|In reality|Actually|And|Still|So far|To date|Moreover),? )*`;
const NOT_SO: readonly RegExp[] = [
  new RegExp(
    `${OPENING}(?:there (?:is|was|are|were|has been|have been)|there['’]s) (?:absolutely |currently |still |so far )*no (?:\\p{L}+ )?(?:evidence|proof|indication|basis|sign)(?: (?:that|of (?!who|how|where|when|what)|for|to support|to suggest|to back)| (?:whatsoever|at all)|$)`,
    'iu',
  ),
  new RegExp(
    `${OPENING}(?:that|this|(?:the|that|this|his|her|their|its|those|these|such|\\p{Lu}\\p{L}+['’]s?) (?:\\p{L}+ )?(?:claim|allegation|assertion|accusation|suggestion|statement|theory|charge|figure)s?)(?:,? however,?)? (?:is|was|are|were|isn['’]t|is not|wasn['’]t|was not|has been|have been) (?:simply |just |entirely |completely |totally |also |demonstrably |patently |widely |repeatedly |since |long |been |not )*(?:true|false|untrue|incorrect|inaccurate|wrong|misleading|baseless|unfounded|unsubstantiated|unsupported|unproven|debunked|discredited|disproven|refuted|a lie|a myth|the case|accurate)\\b(?! (?:of|for|in)\\b)`,
    'iu',
  ),
  new RegExp(
    `${OPENING}(?!Even|When|While|If|Although|Because)\\p{Lu}[\\p{L}.’' -]{1,40} (?:never|has never|had never|did not|didn['’]t|have never|made no) (?:made |said |gave |did |promised |offered |issued |make |say |give |do |promise )?(?:any )?such\\b`,
    'u',
  ),
  new RegExp(`${OPENING}no such \\p{L}+ (?:exists?|existed|was|were|has|have|had)\\b`, 'iu'),
];
/** Of the second kind, those that would say that it is so. */
const AFFIRMS =
  /\b(?:is|was|are|were|has been|have been) (?:(?!not\b)\p{L}+ly |just |also )*(?:true|accurate|the case)\b/iu;

/** Claims in the order of the text; `own` are the spans in which the outlet speaks. */
export function contestedByOutlet(text: string, claims: readonly Claim[], own: readonly Span[]): Contested[] {
  return isTranscript(text) ? [] : [...outright(text, claims), ...afterwards(text, claims, own)];
}

function outright(text: string, claims: readonly Claim[]): Contested[] {
  return claims.flatMap((claim): Contested[] => {
    if (claim.parent !== null || claim.headline || claim.who === '' || ITSELF.test(claim.who)) return [];
    if (isWithin(claim, claims)) return [];
    const cue = hull(claim.cue);
    if (!cue || cue.end - cue.start > LONGEST_CUE) return [];
    const words = text.slice(cue.start, cue.end);
    const found = OUTRIGHT.exec(words);
    if (!found || !PUTS.test(words) || !claim.clause || !claim.whole || !claim.traced) return [];
    if (!leads(text, claim, cue) || !isOwnWord(text, claim) || ANOTHER_CLAUSE.test(unquoted(claim.own)))
      return [];
    return [
      {
        claim,
        voice: cue,
        score: 0.92,
        reason: `the outlet says so in its own words: “${found[0]}”`,
      },
    ];
  });
}
const LONGEST_CUE = 60;
/** “that they held and Hale left”: whether Hale left may be true. */
const ANOTHER_CLAUSE = /\p{L} and \p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )*(?!and\b)\p{L}+(?:ed|es)\b/u;
const unquoted = (words: string): string => words.replace(/“[^”]*”|"[^"]*"/gu, '');
/** An outlet that corrects itself. */
const ITSELF = /\b(?:version|story|article|caption|headline|photograph|photo|post|transcript|correction)\b/iu;

/** Whether its cue stands within what somebody else says, whose word it then is. */
const isWithin = (claim: Claim, claims: readonly Claim[]): boolean =>
  claims.some(
    (other) =>
      other !== claim && other.content.some((part) => claim.cue.some((piece) => contains(part, piece))),
  );

function afterwards(text: string, claims: readonly Claim[], own: readonly Span[]): Contested[] {
  return own.flatMap((span): Contested[] => {
    const words = text.slice(span.start, span.end).replace(/[,;\s]+$/u, '');
    const start = sentenceStart(text, span.start);
    if (
      start !== span.start ||
      /^[^“]*”/u.test(words) ||
      !NOT_SO.some((form) => form.test(words)) ||
      AFFIRMS.test(words)
    )
      return [];
    const before = claims.filter((claim) => !claim.headline && hull(claim.content)!.end <= span.start);
    const claim = before.findLast(({ parent }) => parent === null);
    if (
      !claim ||
      claim.who === '' ||
      claim.mode !== 'said' ||
      !claim.traced ||
      !claim.whole ||
      DOES.test(joinedText(text, claim.cue)) ||
      !(claim.clause || claim.accuses)
    )
      return [];
    if (CORRECTS.test(paragraphAt(text, span.start))) return [];
    // of two things said in one sentence, or of what only may be meant, either could be meant
    if (/^(?:and )?(?:adding|to \p{L}+)\b/iu.test(joinedText(text, claim.cue).trim())) return [];
    if (ITSELF.test(claim.who) || !isOfIt(words + ofWhat(text, span), claim)) return [];
    const extent = hull([...claim.source, ...claim.cue, ...claim.content])!;
    const between = text.slice(extent.end, span.start);
    if (between.length > NEXT || (between.match(/[.!?](?=["”’)]*\s)/gu) ?? []).length > 1) return [];
    return [
      {
        claim,
        voice: { start: span.start, end: span.start + words.length },
        score: 0.86,
        reason: 'right after it the outlet says in its own words that it is not so',
      },
    ];
  });
}

/** “After falsely telling Hale so, they …”: whose deed a participle is, is told only where its subject stands before it. */
function leads(text: string, { source, content }: Claim, cue: Span): boolean {
  const start = hull(source)!.start;
  if (start < cue.end) return true;
  return hull(content)!.start < cue.start && !/\b\p{L}+ing\b/u.test(text.slice(cue.start, cue.end));
}

/** The sentence up to the claim, by which it may be another's word that it is false: “charged that Hale falsely said …”. */
function isOwnWord(text: string, { source, cue, content }: Claim): boolean {
  const { start, end } = hull([...source, ...cue])!;
  if (CORRECTS.test(paragraphAt(text, start))) return false;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, Math.min(start, content[0]!.start));
  // within a quotation it is a third one's word
  if ((line.match(/“/gu) ?? []).length > (line.match(/”/gu) ?? []).length) return false;
  if ((line.match(/"/gu) ?? []).length % 2 === 1) return false;
  const from = Math.max(
    0,
    ...[...text.slice(0, start).matchAll(/[.!?]["”’)]*\s|\n/gu)].slice(-1).map(({ index }) => index + 1),
  );
  const before = text.slice(from, Math.min(start, content[0]!.start));
  const till = Math.max(end, hull(content)!.end);
  const after = /[.!?]["”]?$/u.test(text.slice(till - 2, till))
    ? ''
    : /^[^.\n]{0,60}/u.exec(text.slice(till))![0];
  return (
    !/^\W*(?:and |or )?that\b/iu.test(before) &&
    !/\b(?:that|which)\s+$/iu.test(before) &&
    !OTHERS_WORD.test(`${before} ${after}`) &&
    !ANOTHER_SAYS.test(text.slice(from, till))
  );
}
const OTHERS_WORD =
  /\b(?:according to|indict\w*|prosecutors?|complaint|lawsuit|affidavit|alleg\w+|accus\w+ \p{L}+ of|charged|convicted|guilty|sued)\b/iu;
/** “Of his faults, Lund writes, …”: a third one's word. */
const ANOTHER_SAYS =
  /, (?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:says|said|writes|wrote|argues|argued|charges|claims|contends|alleges|notes|adds),/u;
const CORRECTS =
  /^\W*corrections?\b|\b(?:earlier|previous|original) version\b|\bthis (?:article|story|post|caption)\b/iu;

const paragraphAt = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
};

/** “LUND: …”, “ROE: …”, in turn: whoever speaks there is not the outlet. “THE FACTS: …” of a check of facts is. */
function isTranscript(text: string): boolean {
  const turns = [...text.matchAll(TURN)].map(([turn]) => turn);
  const speakers = new Set(turns.filter((turn, i) => turns.indexOf(turn) < i));
  return speakers.size >= 2;
}
const TURN = /^(?!THE )(?:\p{Lu}[\p{Lu} .'’-]{2,40}|[QA]|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}):\s/gmu;

/** What of, where it is told as another statement and so no longer in the outlet's own words. */
const ofWhat = (text: string, { end }: Span): string =>
  /^ (?:that|of|for|to) [^.!?\n]*/u.exec(text.slice(end))?.[0] ?? '';

/** “There is no evidence that the gates failed” tells what of; it has to be what the claim is about. */
function isOfIt(words: string, claim: Claim): boolean {
  const of = /\b(?:evidence|proof|indication|basis|sign) (?:that|of|for|to \p{L}+) (.*)$/iu.exec(words)?.[1];
  const such = /\bno such (\p{L}+)/iu.exec(words)?.[1];
  if (such !== undefined) return [...stemsOf(such)].some((term) => claim.stems.has(term));
  if (
    of === undefined ||
    /^(?:that|this|it|those|these|(?:the|this|that|his|her|their|its|those|these) (?:claim|allegation|assertion|accusation|suggestion|theory|charge)s?)$/iu.test(
      of.replace(/[.\s]+$/u, ''),
    )
  )
    return true;
  const stems = [...stemsOf(of)];
  const shared = stems.filter((term) => claim.stems.has(term)).length;
  return shared >= LEAST_SHARED && shared * 2 >= stems.length;
}
const LEAST_SHARED = 2;

/** What somebody does with others, or has in mind, is put forward by nobody. */
const DOES = /\b(?:help|convinc|persuad|mislead|misled|fool)\w*\b|\bin mind\b/iu;

/** The place itself if a sentence begins there, else another. */
const sentenceStart = (text: string, at: number): number =>
  /(?:^|[.!?]["”’)]*\s+|\n\s*)$/u.test(text.slice(Math.max(0, at - 6), at)) ? at : -1;
