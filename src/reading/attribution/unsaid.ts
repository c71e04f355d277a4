/**
 * Quotation marks around what nobody says: names of works, terms, abbreviations, buttons.
 *
 *     In their book, “The Long Canal,” they show …      a name        Click “Yes,” and …           a button
 *     the Port Act (“PA”)                                an abbreviation        a so-called “wash”  a term
 *
 * Only where such a quotation is all that would have been said, and the words around it tell: “he called it ‘a disgrace’” is a
 * statement, however short.
 */
import { type Span, textOf } from '../../core/span.ts';
import type { Draft } from './draft.ts';

/** The drafts without those that hold nothing that is said. */
export const withoutUnsaid = (text: string, drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft) => !isUnsaid(text, draft) && !isLabelled(text, draft));

/** “OPINION: The Dam Must Go”: what kind of piece it is, which nobody says. */
const isLabelled = (text: string, { source, cue }: Draft): boolean =>
  source.length === 1 &&
  LABEL.test(textOf(text, source[0]!)) &&
  cue.every((part) => textOf(text, part) === ':');
const LABEL =
  /^(?:opinion|analysis|exclusive|watch|video|photos?|editorial|commentary|update|updated|breaking|breaking news|live|live updates|review|column|podcast|perspective|editor['’]s note|fact[ -]check|must watch|developing)$/iu;

const QUOTED = /^((?:\p{Ll}+ ){0,3})["“‘']([^"“”]+)["”’']$/u;

function isUnsaid(text: string, { cue, content }: Draft): boolean {
  const [said] = content;
  const found = content.length === 1 ? QUOTED.exec(textOf(text, said!)) : null;
  if (!found) return false;
  const [, lead = '', inner = ''] = found;
  const quotation: Span = { start: said!.start + lead.length, end: said!.end };
  const before = text.slice(Math.max(0, quotation.start - 60), quotation.start);
  const after = text.slice(quotation.end, quotation.end + 30);
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const name = isName(words);
  return (
    TERM_BEFORE.test(before) ||
    BUTTON_BEFORE.test(before) ||
    (words.length < 4 && /\($/u.test(before) && after.startsWith(')')) ||
    (name && (WORK_BEFORE.test(before) || PROGRAMME_BEFORE.test(before))) ||
    (name && ARTICLE_BEFORE.test(before) && cue.some((part) => ISSUING.test(textOf(text, part)))) ||
    cue.some((part) => IS_NOT.test(textOf(text, part))) ||
    (WORDS_BEFORE.test(before) && !cue.some((part) => SAYING.test(textOf(text, part))))
  );
}

/** “a so-called ‘wash’”, “which means ‘to turn’”, “is known as ‘the Gate’” */
const TERM_BEFORE =
  /\b(?:so-called|(?:which|that|word) (?:\p{Ll}+ )?means?|\p{Lu}\p{Ll}+ for|short for|(?:is|are|was|were|been|also|often|sometimes|commonly|widely|better) (?:known|referred to) as(?: the| an?)?) $/u;
const BUTTON_BEFORE = /\b(?:[Cc]lick|[Pp]ress|[Ss]elect|[Tt]ap)(?:ed|ing|s)?(?: on)? $/u;
const WORK_BEFORE =
  /\b(?:book|novel|film|movie|documentary|song|single|album|column|essay|article|paper|study|play|poem|memoir|podcast|bestseller|series|sitcom|show|anthem|report|ad|advert|memo|episode|segment|exhibition|headlined|titled|entitled)s?,? $/iu;
/** “an episode of ‘The Long Canal’”, “in her interview on ‘Harbour Live’” */
const PROGRAMME_BEFORE =
  /\b(?:episode|edition|segment|broadcast|interview|appearance|appear(?:ed|ing|s)?|guest|host|co-host|anchor|star)s? (?:of|on|for) (?:\p{Lu}[\p{L}’']* ){0,3}$/u;
const ARTICLE_BEFORE = /\b(?:an?|the|its|his|her|their|our) $/iu;
/** “posted a ‘Calculator for the Tides’”, “sang her ‘Song of the Locks’” */
const ISSUING = /\b(?:post|publish|releas|perform|play|s[aiu]ng|launch|unveil|watch|stream|air)/iu;
/** “hear the phrase ‘free land’” */
const WORDS_BEFORE = /\bthe (?:words?|phrase|term|hashtag) $/iu;
/** “the suit isn't about ‘fair play’”, “that doesn't exactly constitute ‘a flood’”: words that the writer weighs. */
const IS_NOT =
  /^(?:is|are|was|were)(?:n['’]t| not) about$|^(?:does|do|did)(?:n['’]t| not)(?: exactly)?(?: constitute)?$/iu;
/** Of a cue that makes words somebody's, a name's too. */
const SAYING =
  /\b(?:sa(?:y|id|ys|ying)|call|label|dub|describ|brand|term|denounc|bla(?:st|m)|slam|us(?:e|ed|es|ing)\b|utter|coin|invok|repeat|shout|chant|yell|tweet|wr[io]te|writing|read|refer|decri|condemn|criti|prais|hail|promis|mock|warn|claim|accus|quot|announc|declar|tout|demand|vow|pledg|urg|ask)/iu;

/** “The Long Canal of Norvane”: all words but small ones begin with capitals, and more than one does. */
function isName(words: readonly string[]): boolean {
  const large = words.filter((word) => !SMALL.test(word));
  return large.length > 1 && large.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

const SMALL =
  /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|by|with|as|is|vs|into|over|than|[\p{L}’']{1,2})$/u;
