/**
 * Who says what, as the text has it: source, cue and content of every attribution.
 *
 *     The port denied on Monday that the ship was unsafe.
 *     → source “The port”, cue “denied”, content “that the ship was unsafe”
 *
 * A trained network finds them, paragraph by paragraph. Rules then do what it was not taught: whole quotations where it cut
 * them, speakers of quotations that it left alone, statements inside others, and speech that goes on.
 */
import { type Block, type Dateline, readable } from '../../core/article.ts';
import { contains, inTextOrder, overlaps, type Span, textOf } from '../../core/span.ts';
import { asPut } from '../attribution/asput.ts';
import { modeOf } from '../attribution/mode.ts';
import type { Draft } from '../attribution/draft.ts';
import { REPORTS, ruleDrafts, worthNesting } from '../attribution/rules.ts';
import { claimQuotations } from '../attribution/unclaimed.ts';
import { postsIn, signedPosts } from '../attribution/posts.ts';
import { inOwnSentence, withoutRelayed } from '../attribution/relayed.ts';
import { signedDrafts } from '../attribution/signed.ts';
import { taggedQuotations } from '../attribution/tagged.ts';
import { headlined, pullQuotes } from '../attribution/pullquotes.ts';
import { tidied } from '../attribution/tidy.ts';
import { withoutUnsaid } from '../attribution/unsaid.ts';
import { wholeQuotations } from '../attribution/wholequotations.ts';
import { type Attribution, stage } from '../stage.ts';
import { decode } from '../trained/decode.ts';
import { network } from '../trained/network.ts';
import { windowsOf } from '../trained/windows.ts';

export const attributions = stage({
  name: 'attributions',
  version: '9',
  needs: ['tokens', 'quotations', 'sentences'],
  run(article, layers): Attribution[] {
    const { text, blocks } = article;
    const { tokens, quotations, sentences } = layers;
    const { wordpiece, scores } = network();
    const paragraphs = blocks.filter(isRead).map(({ span }) => span);
    const found: Draft[] = windowsOf(text, paragraphs, sentences, quotations, wordpiece)
      .flatMap((window) => decode(window, scores(window)))
      .map((one) =>
        withoutDateline(
          tidied(text, { ...one, mode: modeOf(tokens, one.cue), carriesOn: null }),
          article.dateline,
        ),
      );
    const ground = { text, blocks, tokens, quotations, sentences };
    const told = taggedQuotations(
      text,
      quotations,
      wholeQuotations(
        text,
        quotations,
        found
          .filter(({ cue, content }) => content.length > 0 && !isTopic(text, cue) && !opensQuote(text, cue))
          .map((one) => inOwnSentence(text, quotations, sentences, one)),
      ),
    );
    const open = found.filter(({ content }) => content.length === 0);
    const signed = signedDrafts(ground, told, open);
    // “Among other things, Roe said:”: what follows the colon was said, and not what stands before
    const led = signed.flatMap(({ cue }) => cue);
    const claimedBelow = signed.flatMap(({ content }) => content);
    const outer = [
      ...told.filter(
        ({ cue, content }) =>
          !cue.some((c) => led.some((l) => overlaps(c, l))) &&
          !content.some((c) => claimedBelow.some((s) => overlaps(c, s))),
      ),
      ...signed,
    ];
    const said = outer.flatMap(({ content }) => content);
    const reports = said.filter(({ start, end }) => REPORTS.test(text.slice(start, end)));
    const silent = quotations.filter((q) => q.parent === null && !said.some((part) => overlaps(part, q)));
    const ruled = ruleDrafts(article, layers, (sentence) =>
      [...reports, ...silent].some((part) => overlaps(part, sentence)),
    ).map((one) => tidied(text, one));
    const inner = ruled.filter(({ cue }) =>
      cue.every((part) => reports.some((held) => contains(held, part))),
    );
    const quoting = ruled.filter(
      ({ source, cue, content }) =>
        content.some((part) => silent.some((q) => overlaps(q, part))) &&
        ![...source, ...cue, ...content].some((part) =>
          outer.some((one) => [...one.cue, ...one.content].some((held) => overlaps(held, part))),
        ),
    );
    const all = claimQuotations(
      ground,
      signedPosts(
        text,
        [
          ...asPut(text, quotations, [
            ...withoutRelayed(text, quotations, outer, [...outer, ...inner]),
            ...quoting,
          ]),
          ...inner,
        ],
        postsIn(text, blocks),
      ),
    );
    const pulled = pullQuotes(text, blocks, all);
    const alone = [...pulled, ...headlined(text, blocks, quotations, all)].map(
      (part): Draft => ({ source: [], cue: [], content: [part], mode: 'said', carriesOn: null }),
    );
    const claimed = worthNesting(text, [...withoutUnsaid(text, all), ...alone]).sort(
      (a, b) => startOf(a) - startOf(b),
    );
    return claimed.map(({ source, cue, content, mode, carriesOn }) => ({
      source,
      cue,
      content: content.filter((part) => content.length === 1 || !pulled.includes(part)).sort(inTextOrder),
      mode,
      carriesOn: carriesOn === null ? null : indexOrNull(claimed.indexOf(carriesOn)),
    }));
  },
});

/** “HALVARD, March 4 — A dam …”: where and when it was written is nobody's statement. */
function withoutDateline(draft: Draft, dateline: Dateline | null): Draft {
  if (!dateline) return draft;
  const { start, end } = dateline.span;
  const isOf = (part: Span): boolean => start <= part.start && part.end <= end;
  return {
    ...draft,
    source: draft.source.filter((part) => !isOf(part)),
    cue: draft.cue.filter((part) => !isOf(part)),
    content: draft.content.map((part) =>
      part.start < end && end < part.end ? { start: end, end: part.end } : part,
    ),
  };
}

/** “Regarding Roe, “…””: names what is spoken of, and is no cue. */
const isTopic = (text: string, cue: readonly Span[]): boolean =>
  cue.length > 0 && cue.every((part) => /^(?:regarding|concerning)$/iu.test(textOf(text, part)));

/** “Roe has a “new reason: …””: what stands on both sides of a mark that opens is no cue. */
const opensQuote = (text: string, cue: readonly Span[]): boolean =>
  cue.some((part) => /\p{L}.*[“"]$/su.test(textOf(text, part)));

const startOf = ({ source, cue, content }: Draft): number =>
  Math.min(...[...source, ...cue, ...content].map(({ start }) => start));

const isRead = (block: Block): boolean => readable(block) && block.kind !== 'heading';

const indexOrNull = (index: number): number | null => (index < 0 ? null : index);
