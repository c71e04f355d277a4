/**
 * Posts that a page carries with their signatures, and quotations of them elsewhere in the article.
 *
 *     They never asked us. — Ana Roe (@anaroe) May 4, 2021     source “Ana Roe”, cue “—”, content “They never asked us.”
 *
 *     “They never asked us,” he wrote.                           whose words these are the signature tells better than “he”
 */
import { type Block, readable } from '../../core/article.ts';
import { contains, overlaps, type Span, textOf } from '../../core/span.ts';
import type { Draft } from './draft.ts';

interface Post {
  readonly content: Span;
  readonly dash: Span;
  readonly name: Span;
}

const SIGNED =
  /^(.{12,}?)(\s*)(—|–|―|--)(\s*)(\p{Lu}[^—–―()@]{1,50}?) \(@\w{2,20}\)(?:,? \p{Lu}\p{L}+ \d{1,2},? \d{4})?\.?$/su;
/** A quotation is a post's from so many of its first letters and digits on. */
const ENOUGH = 24;

export function postsIn(text: string, blocks: readonly Block[]): Post[] {
  return blocks.filter(readable).flatMap(({ span }): Post[] => {
    const found = SIGNED.exec(textOf(text, span));
    if (!found) return [];
    const [, words = '', blank = '', dash = '', gap = '', name = ''] = found;
    const at = span.start + words.length + blank.length;
    const from = at + dash.length + gap.length;
    return [
      {
        content: { start: span.start, end: span.start + words.length },
        dash: { start: at, end: at + dash.length },
        name: { start: from, end: from + name.length },
      },
    ];
  });
}

/** What was found in a post is replaced by the post as a whole; a pronoun, or nobody, that quotes one gives way to its signer. */
export function signedPosts(text: string, drafts: readonly Draft[], posts: readonly Post[]): Draft[] {
  if (posts.length === 0) return [...drafts];
  const within = ({ cue, source, content }: Draft): boolean =>
    posts.some((post) =>
      [...cue, ...source, ...content].some(
        (part) => overlaps(part, post.content) || overlaps(part, post.name),
      ),
    );
  const letters = (span: Span): string =>
    textOf(text, span)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const bodies = posts.map((post) => ({ post, body: letters(post.content) }));
  const quoting = drafts
    .filter((draft) => !within(draft))
    .map((draft): Draft => {
      const [source] = draft.source;
      if (source && !/^(?:s?he|they)$/iu.test(textOf(text, source))) return draft;
      const head = letters(draft.content[0] ?? { start: 0, end: 0 }).slice(0, ENOUGH);
      const signed = head.length < ENOUGH ? undefined : bodies.find(({ body }) => body.includes(head));
      return signed ? { ...draft, source: [signed.post.name], carriesOn: null } : draft;
    });
  return [
    ...quoting,
    ...posts.flatMap((post) => {
      const quoted = quotedIn(text, post);
      if (quoted) return [quoted];
      const told = drafts.filter((draft) => quotesIn(text, post, draft));
      return [...wholeOf(text, post, told), ...told];
    }),
  ];
}

/** “Roe tells us: “It held.” — Harbour Echo (@harbourecho)”: whoever is quoted in a post speaks for themselves. */
const quotesIn = (text: string, post: Post, { source, cue, content }: Draft): boolean =>
  /^\p{Lu}(?!\b)/u.test(textOf(text, source[0] ?? { start: 0, end: 0 })) &&
  !/^(?:I|We|You|S?[Hh]e|They|Who)\b/u.test(textOf(text, source[0]!)) &&
  [...source, ...cue, ...content].every((part) => contains(post.content, part)) &&
  content.some((part) => /[“"].+[”"]/su.test(textOf(text, part))) &&
  // “the Echo told me I was “in””: the signer tells it of themselves
  content.every((part) => !/\b(?:I|my|me)\b/u.test(textOf(text, part).replace(/[“"][^”"]*[”"]/gu, '')));

/** The post without what it quotes; nothing where hardly a word is left. */
function wholeOf(text: string, { content, dash, name }: Post, quoted: readonly Draft[]): Draft[] {
  let rest: Span[] = [content];
  for (const draft of quoted) {
    const parts = [...draft.source, ...draft.cue, ...draft.content];
    const from = Math.min(...parts.map(({ start }) => start));
    const to = Math.max(...parts.map(({ end }) => end));
    rest = rest.flatMap(({ start, end }) =>
      from < end && start < to
        ? [
            { start, end: Math.min(end, from) },
            { start: Math.max(start, to), end },
          ].filter((part) => part.start < part.end)
        : [{ start, end }],
    );
  }
  const told = rest.filter((part) =>
    FEW_WORDS.test(textOf(text, part).replace(/(?:https?:|pic\.)\S+/gu, '')),
  );
  return told.length > 0
    ? [{ source: [name], cue: [dash], content: told, mode: 'said', carriesOn: null }]
    : [];
}

const FEW_WORDS = /(?:\p{L}+[^\p{L}]+){3}\p{L}/u;

/** “ANA ROE: “It held.” — Harbour Echo (@harbourecho)”: a post that is all somebody else's words. */
function quotedIn(text: string, { content }: Post): Draft | undefined {
  const found = /^(\p{Lu}[\p{L}.’' -]{2,40}?)(:) ([“"][^“”"]+[”"])(?: (?:https?:|pic\.)\S+)*$/u.exec(
    textOf(text, content),
  );
  if (!found) return undefined;
  const [, name = '', , quoted = ''] = found;
  const colon = content.start + name.length;
  return {
    source: [{ start: content.start, end: colon }],
    cue: [{ start: colon, end: colon + 1 }],
    content: [{ start: colon + 2, end: colon + 2 + quoted.length }],
    mode: 'said',
    carriesOn: null,
  };
}
