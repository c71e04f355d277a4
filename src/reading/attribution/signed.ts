/**
 * Quotations whose speaker stands in no sentence with them, but under them, after a dash, or in the paragraph that leads
 * to them.
 *
 *     “The dam is safe.” — Ana Roe, Harbour Echo          source “Ana Roe”, cue “—”
 *
 *     Among the things that Roe said:                     source “Roe”, cue “said”; every paragraph
 *     “The dam is safe.”                                   that is a quotation follows from it
 */
import { type Block, readable } from '../../core/article.ts';
import { overlaps, type Span } from '../../core/span.ts';
import type { Quotation, Sentence, Token } from '../stage.ts';
import { cueAt } from './cue.ts';
import { type Draft, tokenSpan } from './draft.ts';
import { type Line, quoteOfTokens } from './line.ts';
import { sourceOf } from './subject.ts';

interface Ground {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
}

/** Drafts for quotations that none of `drafts` holds. `open` are cues that were found without any content. */
export function signedDrafts(ground: Ground, drafts: readonly Draft[], open: readonly Draft[]): Draft[] {
  const held = drafts.flatMap(({ content }) => content);
  const blocks = ground.blocks.filter(readable);
  // a signature below tells better than the words that lead to the quotation
  const signedBelow = (q: Quotation): boolean => {
    const b = blocks.findIndex(({ span }) => span.start < q.start && q.end === span.end);
    const below = blocks[b + 1];
    return (
      b >= 0 &&
      below?.kind === 'paragraph' &&
      TOPIC.test(ground.text.slice(blocks[b]!.span.start, q.start)) &&
      signature(ground.text, below.span, false) !== undefined
    );
  };
  const free = ground.quotations.filter(
    (q) => q.parent === null && (signedBelow(q) || !held.some((part) => overlaps(part, q))),
  );
  if (free.length === 0) return [];
  /** The free quotation that is the whole block, but for a signature after it. */
  const quoteOf = ({ span }: Block): Quotation | undefined =>
    free.find(
      (q) =>
        q.start >= span.start &&
        q.end <= span.end &&
        (q.start - span.start < 2 || TOPIC.test(ground.text.slice(span.start, q.start))),
    );
  const restOf = ({ span }: Block, q: Quotation): string => ground.text.slice(q.end, span.end).trim();
  const found: Draft[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const quoted = quoteOf(blocks[b]!);
    if (!quoted) continue;
    const rest = restOf(blocks[b]!, quoted);
    const next = blocks[b + 1];
    const source = rest
      ? signature(ground.text, { start: quoted.end, end: blocks[b]!.span.end }, true)
      : next && next.kind !== 'heading' && signature(ground.text, next.span, false);
    if (source) {
      // the paragraphs before that go on without a closing mark are part of it
      const content: Span[] = [partOf(quoted)];
      for (let p = b - 1; p >= 0; p--) {
        const before = quoteOf(blocks[p]!);
        if (!before || before.closed || restOf(blocks[p]!, before)) break;
        content.unshift(partOf(before));
      }
      found.push({ source: [source.name], cue: source.dash, content, mode: 'said', carriesOn: null });
      continue;
    }
    if (rest || (b > 0 && quoteOf(blocks[b - 1]!))) continue;
    const lead = b > 0 ? leadOf(ground, blocks[b - 1]!.span, open) : undefined;
    if (!lead) continue;
    const content: Span[] = [];
    for (let n = b; n < blocks.length; n++) {
      const q = quoteOf(blocks[n]!);
      if (!q || restOf(blocks[n]!, q)) break;
      content.push(partOf(q));
    }
    found.push({ ...lead, content });
  }
  return found;
}

/** “Regarding Roe, “…””, “Others point out, “…””: what the quotation is about, or that it is one of many, and not who says it. */
const TOPIC =
  /^(?:(?:regarding|concerning|about|as for|on) [^.:;“”"]{1,50},|(?:yet|but|and|still|also|however|moreover|minority view|(?:some|others|many)(?: \p{Ll}+){0,3})[,:]?) $/iu;

const partOf = ({ start, end }: Quotation): Span => ({ start, end });

/** The name in a signature, and its dash, which is the cue: after a dash, or a line of its own that is names and an outlet and no sentence. */
function signature(
  text: string,
  { start, end }: Span,
  dashed: boolean,
): { name: Span; dash: Span[] } | undefined {
  const line = text.slice(start, end);
  const sign = /^(\s*)([—–―]|--?)\s*/u.exec(line);
  if (dashed && !sign) return undefined;
  const body = line.slice(sign?.[0].length ?? 0).trimEnd();
  if (body.length > 110 || body.split(/\s+/u).length > 14 || /[?!:“”"]|[\p{Ll}\d]\.(?:\s|$)/u.test(body))
    return undefined;
  // “— Ana Roe, master of the port since 1990”: behind the name, after a dash, whatever they are
  const called = sign ? body.replace(/^([^,]+ [^,]+), .*$/su, '$1') : body;
  const words = called.split(/[\s,()]+/u).filter((word) => word !== '');
  const small = words.filter(
    (word) => !/^\p{Lu}/u.test(word) && !/^(?:and|of|the|for|de|van|von|al|&)$/u.test(word),
  );
  if (words.length < 2 || small.length > 0 || !/^\p{Lu}/u.test(body)) return undefined;
  // a line of its own needs its outlet: a name alone may be a heading
  const comma = body.lastIndexOf(', ');
  if (!sign && comma < 0) return undefined;
  const from = start + (sign?.[0].length ?? line.length - line.trimStart().length);
  const dash = start + (sign?.[1]?.length ?? 0);
  return {
    name: { start: from, end: from + (comma > 0 ? comma : body.length) },
    dash: sign ? [{ start: dash, end: dash + sign[2]!.length }] : [],
  };
}

/** Source and cue of a paragraph that ends in a colon: those that were found open, else the last verb of saying's. */
function leadOf(ground: Ground, block: Span, open: readonly Draft[]): Draft | undefined {
  const { text, sentences } = ground;
  const sentence = sentences.findLast(({ start, end }) => start >= block.start && end <= block.end);
  if (!sentence) return undefined;
  if (!/:\s*$/u.test(text.slice(block.start, block.end)) && !THEIRS.test(text.slice(block.start, block.end)))
    return REMEMBER.test(text.slice(sentence.start, sentence.end)) ? pieceLed(text, sentence) : undefined;
  const found = open.findLast(
    ({ cue, source }) => source.length > 0 && cue.some((part) => overlaps(part, sentence)),
  );
  const verb = verbBefore(ground, sentence);
  const told = found && verb && verb.cue[0]!.end <= found.cue[0]!.start ? found : (verb ?? found);
  return reporting(text, sentence) ?? told ?? pieceLed(text, sentence);
}

/** “The Echo's Ana Roe reports from Halvard:”: the name that opens it, whatever stands before the colon. */
function reporting(text: string, { start, end }: Span): Draft | undefined {
  const led = REPORTING.exec(text.slice(start, end));
  if (!led) return undefined;
  const from = start + led[1]!.length;
  const to = from + led[2]!.length;
  return {
    source: [{ start: from, end: to }],
    cue: [{ start: to + 1, end: to + 1 + led[3]!.length }],
    content: [],
    mode: 'said',
    carriesOn: null,
  };
}

const REPORTING =
  /^((?:As |And |But )?)((?:The )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,4}) (reports?|reported|writes|wrote|explains|explained|notes|noted)\b(?! that\b)[^:“”"]{0,60}:\s*$/u;

/** “Here is Roe's statement in full:”, “A letter from Roe:”: whose the piece is. */
function pieceLed(text: string, { start, end }: Span): Draft | undefined {
  const line = text.slice(start, end);
  const led = THEIRS.exec(line) ?? WHOSE.exec(line) ?? FROM.exec(line) ?? IN.exec(line) ?? HAS.exec(line);
  const name = led?.[1] || led?.[3];
  if (!led || !name) return undefined;
  const from = start + led.index + led[0].indexOf(name);
  const piece = start + led.index + led[0].indexOf(led[2]!);
  return {
    source: [{ start: from, end: from + name.length }],
    cue: led[2] ? [{ start: piece, end: piece + led[2].length }] : [],
    content: [],
    mode: 'said',
    carriesOn: null,
  };
}
const PIECE =
  '(?:statements?|letters?|responses?|remarks|tweets?|posts?|emails?|memo|message|speech|comments?|answers?|reply)';
const NAME = "\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*){0,4}";
const WHOSE = new RegExp(
  `\\b(?:the |is |are |was |were |[Hh]ere['’]s |[Rr]ead )?(${NAME}?)(?:['’]s?)? (?:full |complete |entire |written |own )?(${PIECE})\\b`,
  'u',
);
/** “Her answer to the clerks?” leads to one as well. */
const THEIRS =
  /^(Her|His|Their) (answer|response|reply|advice|message|verdict|explanation)\b[^.“”"]*[?:]\s*$/u;
/** “Here is the opening of the original report:”: a document speaks for itself. */
const IN =
  /\b(?:in|from|of)() ()(it|the (?:\p{Ll}+ )?(?:document|report|letter|memo|lawsuit|complaint|indictment|guide|order|ruling|opinion|study|paper|editorial|piece|story|article)):\s*$/u;
/** “Ana Roe, the Echo columnist, has an intriguing analysis of it:” */
const HAS = new RegExp(
  `^(?:(?:But|And|Meanwhile,|As for) )?(${NAME}(?: ${NAME})*),? .*\\b(?:has|had|offers?|offered|makes?|made|gives?|gave|provides?|shares?|shared|raises?|raised)\\b [^:]*?\\b(analysis|take|points?|reaction|response|summary|answer|view|thoughts|observation|theory|idea|argument|explanation|description|account|question|advice|warning|message)\\b[^:]*:\\s*$`,
  'u',
);
/** “Remember this from Roe in 2016.” leads to a quotation without a colon. */
const REMEMBER = /^(?:Remember|Recall|Consider|Take|Here is|Here['’]s) this,? (?:from|by) /u;
const FROM = new RegExp(`\\b()(${PIECE}|[Tt]his(?: one)?),? (?:from|by) (?:[Tt]he )?(${NAME})`, 'u');

/** The last verb of saying of the sentence, with its subject. */
function verbBefore({ text, tokens, quotations }: Ground, sentence: Sentence): Draft | undefined {
  const line: Line = {
    text,
    tokens,
    quotations,
    sentence,
    quoteAt: quoteOfTokens(tokens, quotations),
    title: false,
    low: sentence.firstToken,
    high: sentence.endToken,
    within: -1,
  };
  for (let i = line.high - 1; i >= line.low; i--) {
    const cue = cueAt(line, i);
    if (cue?.entry.mode !== 'said' || !(cue.entry.quote || cue.entry.clause)) continue;
    const subject = sourceOf(line, cue, []);
    if (subject && subject.spans.length > 0)
      return {
        source: subject.spans,
        cue: [tokenSpan(tokens, cue.start, cue.end)],
        content: [],
        mode: 'said',
        carriesOn: null,
      };
  }
  return undefined;
}
