/**
 * What the network finds, where its bounds go against what the words plainly say.
 *
 *     [Xinhua] <quoted> “It held,” Roe      →  [Roe] <saying> “It held,”
 *     [Roe on Monday] <said> that it held   →  [Roe] <said> that it held
 *     “It held,” Roe said, <according to> [the Echo]  →  “It held,” [Roe] <said>
 *     [Roe] <was asked> by the Echo: “Did it hold?”   →  [the Echo]
 *     <adding> “It held,” … that it leaks   →  <adding> that it leaks; the quotation is left to whoever was speaking
 *
 * Each rule looks at one attribution and the text between its parts, and changes nothing where it does not plainly fit.
 */
import { type Span, textOf } from '../../core/span.ts';
import { askedBy, notAsked, notHearer } from './asked.ts';
import type { Draft } from './draft.ts';
import { onlyName, wholeAuthor, wholeName, withoutOutlet, withoutTime, withoutVerb } from './sourceends.ts';

export function tidied(text: string, draft: Draft): Draft {
  return [
    withoutArticle,
    byAgent,
    quotedAs,
    saidAccordingTo,
    askedBy,
    notHearer,
    notAsked,
    addedTo,
    ofReports,
    ownSegment,
    onlyName,
    wholeAuthor,
    withoutTime,
    withoutVerb,
    withoutOutlet,
    afterAside,
    wholeName,
    withApposition,
  ].reduce((one, rule) => rule(text, one), draft);
}

/** “the”, where the network found no more of a source: nobody. */
const withoutArticle = (text: string, draft: Draft): Draft =>
  draft.source.length === 1 && /^(?:the|an?)$/iu.test(textOf(text, draft.source[0]!))
    ? { ...draft, source: [] }
    : draft;

/** “has been called “a folly” by those who built it”: who does the calling comes last. */
function byAgent(text: string, draft: Draft): Draft {
  const [cue] = draft.cue;
  const last = draft.content.at(-1);
  if (!cue || !last || draft.source.length > 0 || !PASSIVE.test(textOf(text, cue))) return draft;
  const closed = QUOTED.exec(text.slice(last.start, last.end));
  if (!closed) return draft;
  const end = last.start + closed[0].length;
  const agent = AGENT.exec(text.slice(end, end + 90))?.[1]?.trimEnd();
  if (!agent) return draft;
  const source = { start: end + ' by '.length, end: end + ' by '.length + agent.length };
  return { ...draft, source: [source], content: [...draft.content.slice(0, -1), { start: last.start, end }] };
}
/** “as “a folly,” “a waste,” and “a sin””: one quotation, or several. */
const QUOTED = /^(?:as (?:an? )?)?[“"][^“”"]+[”"](?:,?(?: and| or)? [“"][^“”"]+[”"])*/u;
const PASSIVE = /\b(?:been|was|were|is|are|being|be) (?:\p{Ll}+ly |also |once )?\p{Ll}+(?:ed|lt|own)\b/u;
/** Not “by the end of the week”, “by Monday”. */
const AGENT =
  /^ by (?!(?:the (?:end|time|start|day|morning|evening|middle|turn)|now|then|late|early|mid|next|last|this|far|\p{Lu}\p{Ll}+day|\d)\b)((?:(?!since|during|after|before|when|while|who|in (?:\d|\p{Lu}))[\p{L}’'.-]+ ?){1,8})(?=(?<= )(?:since|during|after|before|when|while|who|in)\b|[,;.)—–])/u;

/** “Xinhua quoted Roe as saying”: Roe speaks, and Xinhua relays. */
function quotedAs(text: string, draft: Draft): Draft {
  const [cue] = draft.cue;
  const apart = cue && quotedAhead(text, draft, cue);
  if (apart) return apart;
  if (
    !cue ||
    !/^(?:\w+ )?(?:quoted|quotes|quoting|cited|cites|citing)\b/iu.test(text.slice(cue.start, cue.end))
  )
    return draft;
  const verb = /(?:quoted|quotes|quoting|cited|cites|citing)\s+/iu.exec(text.slice(cue.start, cue.end + 12));
  if (!verb) return draft;
  const from = cue.start + verb.index + verb[0].length;
  const rest =
    /^((?:(?!\b(?:said|that)\b)[^.;:“”"])+?)\s+(as (?:saying|stating|telling|warning|claiming|denying|insisting|predicting|describing)(?: that(?=\s))?)/u.exec(
      text.slice(from, from + 160),
    );
  if (!rest?.[1]) return draft;
  const source = { start: from, end: from + rest[1].length };
  const saying = { start: source.end + 1, end: from + rest[0].length };
  const content = draft.content.flatMap((part): Span[] => {
    if (part.end <= cue.start || part.start >= saying.end) return [part];
    const start = Math.max(part.start, saying.end + (/^\s/u.test(text.slice(saying.end)) ? 1 : 0));
    return start < part.end ? [{ start, end: part.end }] : [];
  });
  if (content.length === 0) return draft;
  return { ...draft, source: [source], cue: [{ start: saying.start + 3, end: saying.end }], content };
}

/** The same where the cue is “saying”, and “The Echo also quoted Jo Roe, its head, (as)” stands before it. */
function quotedAhead(text: string, draft: Draft, cue: Span): Draft | undefined {
  if (!/^(?:saying|stating|telling|warning|claiming)\b/iu.test(text.slice(cue.start, cue.end)))
    return undefined;
  const from = Math.max(0, cue.start - 160);
  const ahead =
    /\b(?:quoted|quotes|quoting|cited|citing) ((?:(?!\b(?:said|that)\b)[^;:“”"?!])+?),?(?: as)? $/u.exec(
      text.slice(from, cue.start),
    );
  if (!ahead) return undefined;
  const start = from + ahead.index + ahead[0].indexOf(ahead[1]!);
  return { ...draft, source: [{ start, end: start + ahead[1]!.length }] };
}

/** ““It held,” Roe said of the dam, according to the Echo”: Roe speaks, and the Echo relays. */
function saidAccordingTo(text: string, draft: Draft): Draft {
  const [cue] = draft.cue;
  const before = draft.content.findLast(({ end }) => cue && end <= cue.start);
  if (!cue || !before || !/^(?:according to|report(?:s|ed))$/iu.test(text.slice(cue.start, cue.end)))
    return draft;
  const relay = Math.min(cue.start, ...draft.source.map(({ start }) => start));
  const told = relay > before.start ? SAID_BEFORE.exec(text.slice(before.start, relay)) : null;
  if (!told) return draft;
  const [, quoted = '', blank = '', name = '', aside = '', verb = ''] = told;
  const content = { start: before.start, end: before.start + quoted.length };
  const source = {
    start: content.end + blank.length,
    end: content.end + blank.length + name.length + aside.length,
  };
  return {
    ...draft,
    source: [source],
    cue: [{ start: source.end + 1, end: source.end + 1 + verb.length }],
    content: draft.content.map((part) => (part === before ? content : part)),
  };
}
const SAID_BEFORE =
  /^([^“”"]{0,80}[“"][^“”"]+[”"])(\s*)(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}|he|she|they)(, [^“”";]{3,140},)? (said|told|wrote|added|tweeted|replied|warned|asked)\b[^.“”"]*, ?$/u;

/** What is added comes after the word; a quotation before it was said first. */
function addedTo(text: string, draft: Draft): Draft {
  const [cue] = draft.cue;
  if (!cue || !/^(?:adding|going on|continuing)\b/iu.test(text.slice(cue.start, cue.end))) return draft;
  const after = draft.content.filter(({ start }) => start >= cue.end);
  return after.length > 0 && after.length < draft.content.length ? { ...draft, content: after } : draft;
}

/** “Roe said it held, in contrast to reports that it leaks”: what the reports say, Roe does not. */
function ofReports(text: string, draft: Draft): Draft {
  const own = draft.content.filter(
    ({ start }) =>
      !(
        /^that\b/u.test(text.slice(start, start + 5)) &&
        /\b(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?)\s$/u.test(
          text.slice(start - 14, start),
        )
      ),
  );
  return own.length > 0 && own.length < draft.content.length ? { ...draft, content: own } : draft;
}

/** “… embarrass the president-elect Ana Roe, harbour expert Jo Doe told”: without a comma before it, a name is the content's. */
function ownSegment(text: string, draft: Draft): Draft {
  const [source] = draft.source;
  const before = draft.content.findLast(({ end }) => source && end <= source.start);
  if (!source || !before || !/^ +$/u.test(text.slice(before.end, source.start))) return draft;
  if (/[\p{P}\p{S}]$/u.test(text.slice(before.start, before.end))) return draft;
  const comma = /^[^,]*, */u.exec(text.slice(source.start, source.end));
  if (!comma || comma[0].length >= source.end - source.start) return draft;
  const end = source.start + comma[0].trimEnd().length - 1;
  return {
    ...draft,
    source: [{ start: source.start + comma[0].length, end: source.end }, ...draft.source.slice(1)],
    content: draft.content.map((part) => (part === before ? { start: part.start, end } : part)),
  };
}

/** “claimed, without evidence, that it held”: the outlet's remark before the content. */
function afterAside(text: string, draft: Draft): Draft {
  const [cue] = draft.cue;
  const content = draft.content.flatMap((part): Span[] => {
    if (!cue || part.start < cue.end) return [part];
    const aside = ASIDE.exec(text.slice(part.start, part.end + 8));
    if (!aside) return [part];
    const start = part.start + aside[0].length;
    return start < part.end ? [{ start, end: part.end }] : [];
  });
  return content.length > 0 ? { ...draft, content } : draft;
}
const ASIDE =
  /^(?:, )?(?:without (?:any )?(?:evidence|proof|basis|elaborating|offering [^,]+|citing [^,]+|providing [^,]+)|however|falsely|wrongly), (?=that\b)/u;

/** “… its harbour programme, a pillar of the plan.”: the words that end the sentence and tell what was just named. */
function withApposition(text: string, draft: Draft): Draft {
  const [cue] = draft.cue;
  const last = draft.content.at(-1);
  if (!cue || !last || last.start < cue.end || /[.!?”"]$/u.test(text.slice(last.start, last.end)))
    return draft;
  const rest = APPOSITION.exec(text.slice(last.end, last.end + 160));
  if (!rest || /\b(?:was|were|is|are|has|have|had|said|says|told|will|would)\b/u.test(rest[1]!)) return draft;
  const end = last.end + rest[1]!.length;
  if ([...draft.source, ...draft.cue].some((part) => part.start < end && part.end > last.end)) return draft;
  return { ...draft, content: [...draft.content.slice(0, -1), { start: last.start, end }] };
}
const APPOSITION = /^(, (?:an?|one of|the) [^,;:.!?“”"—–]+)(?=[.]\s|[.]?$)/u;
