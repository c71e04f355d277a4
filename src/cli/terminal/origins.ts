/**
 * The way of a statement from its speaker to the outlets, as a tree.
 *
 *     Ana Roe
 *     ├─ Agency copy: AFP (credited to AFP, the articles tell it)
 *     │  ├─ Echo  2024-03-04  3f21ab09/s1
 *     │  └─ Post  2024-03-05  9c07be52/s4
 *     └╌ Own reporting: Herald, presumed (no article tells by what way it came)
 *        └─ Herald  2024-03-06  77d0c1aa/s2
 */
import type { GroupView, Origin, StatementInArticle, Variant } from '../../app/api.ts';
import { isWay, ORIGIN_KINDS } from '../../app/originwords.ts';
import { type Paint, safe } from './style.ts';
import { clip, wrapped } from './width.ts';

interface Branch {
  readonly text: string;
  readonly presumed?: boolean;
  readonly under: readonly Branch[];
}

export function originLines(view: GroupView, paint: Paint, columns: number): string {
  const items = new Map(
    view.variants.flatMap(({ statements }) =>
      statements.map(({ item }) => [`${item.article.key}/${item.statement.id}`, item] as const),
    ),
  );
  const people = view.people.map(({ name }) => name).join(', ') || 'nobody named';
  return [
    paint(safe(people), 'bold'),
    ...lines(
      view.origins.map((origin) => branchOf(origin, items, paint)),
      '',
      columns,
    ),
  ].join('\n');
}

function branchOf(origin: Origin, items: ReadonlyMap<string, StatementInArticle>, paint: Paint): Branch {
  const leaves = (members: readonly string[]): Branch[] =>
    firstOfEach(members).flatMap((ref) => {
      const item = items.get(ref);
      if (!item) return [];
      const { article } = item;
      return [
        {
          text: `${safe(article.outlet ?? 'unnamed outlet')}  ${paint(`${article.published?.slice(0, 10) ?? 'undated'}  ${ref.replace(/^(.{8})[^/]*/u, '$1')}`, 'dim')}`,
          under: [],
        },
      ];
    });
  const name = `${ORIGIN_KINDS[origin.kind]}: ${paint(safe(origin.name), 'bold')}${origin.day ? `, ${origin.day}` : ''}${origin.told ? '' : ', presumed'}`;
  return {
    text: `${name} ${paint(safe(`(${origin.reason})`), 'dim')}`,
    presumed: !origin.told,
    under: origin.channels.some((channel) => isWay(origin, channel))
      ? origin.channels.map((channel) => ({
          text: `${ORIGIN_KINDS[channel.kind]}: ${safe(channel.name)}`,
          presumed: channel.kind === 'own' || channel.kind === 'reprint',
          under: leaves(channel.members),
        }))
      : leaves(origin.members),
  };
}

/** Of several statements of one article the first: they are one carrying. */
const firstOfEach = (refs: readonly string[]): string[] =>
  [...new Map(refs.toReversed().map((ref) => [ref.split('/')[0], ref])).values()].toReversed();

const lines = (branches: readonly Branch[], indent: string, columns: number): string[] =>
  branches.flatMap(({ text, presumed, under }, i) => {
    const last = i === branches.length - 1;
    const next = `${indent}${last ? '   ' : '│  '}`;
    return [
      clip(
        `${indent}${last ? '└' : '├'}${presumed ? '╌' : '─'} ${text}`,
        Math.max(columns, 40) + escapes(text),
      ),
      ...lines(under, next, columns),
    ];
  });

/** Colours take no room on the screen. */
const escapes = (text: string): number =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours that were put in above
  (text.match(/\u001b\[\d+m/gu) ?? []).join('').length;

/** The wordings, the earliest first, each with who has it and what became in it of a fuller one’s words. */
export const wordingLines = ({ variants }: GroupView, paint: Paint, columns: number): string =>
  variants
    .map(({ words, alteration, statements }, i) => {
      const became = alteration === null ? [] : [becameWords(alteration)];
      return [
        wrapped(`${i + 1}. ${safe(words).replaceAll('\n', ' ')}`, columns, '    '),
        ...became.map((line) =>
          paint(wrapped(safe(line), columns, '    '), alteration?.kind === 'sense' ? 'bold' : 'dim'),
        ),
        carriers(
          statements.map(({ item }) => item),
          paint,
          columns,
        ),
      ].join('\n');
    })
    .join('\n');

function becameWords({ kind, reason, taken, put, against }: NonNullable<Variant['alteration']>): string {
  const other = `wording ${against + 1}`;
  if (kind === 'sense')
    return `changes the sense – ${reason.split(':')[0]}: ${few(put)} here, ${few(taken)} in ${other}`;
  if (kind === 'style') return `worded otherwise than ${other}: ${few(put)} here, ${few(taken)} there`;
  if (kind === 'same') return `word for word as ${other}`;
  return kind === 'shorter'
    ? `shorter than ${other}, without ${few(taken)}`
    : `longer than ${other}, with ${few(put)}`;
}

const few = (words: readonly string[]): string =>
  words.length === 0
    ? 'no such word'
    : words.length <= 12
      ? `“${words.join(' ')}”`
      : `“${words.slice(0, 12).join(' ')} …”`;

/** What is told in other words, each with who has it and why it is taken for the same. */
export const paraphraseLines = ({ paraphrases }: GroupView, paint: Paint, columns: number): string =>
  paraphrases
    .map(({ statements, score, reason }) =>
      [
        wrapped(safe(statements[0]!.words).replaceAll('\n', ' '), columns, '    '),
        paint(wrapped(safe(`${score.toFixed(2)}: ${reason}`), columns, '    '), 'dim'),
        carriers(statements, paint, columns),
      ].join('\n'),
    )
    .join('\n');

const carriers = (items: readonly StatementInArticle[], paint: Paint, columns: number): string => {
  const outlets = [...new Set(items.map(({ article }) => article.outlet ?? article.id))];
  return `    ${paint(clip(safe(outlets.join(', ')), columns - 4), 'dim')}`;
};
