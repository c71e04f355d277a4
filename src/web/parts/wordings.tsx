/**
 * The wordings of a statement, the earliest first. One that has the words of a fuller one is shown against that: words of its own
 * are marked, and a line tells what became of the rest. What changes the sense says so in words.
 */
import type { Alteration, StatementInArticle, Variant } from '../../app/api.ts';
import { articlePath } from '../links.ts';
import { wordDiff } from '../worddiff.ts';
import { dateInWords, shortened } from '../words.ts';

export const Wordings = ({ variants }: { variants: readonly Variant[] }) => (
  <ol class="wordings">
    {variants.map((variant) => (
      <Wording variant={variant} fuller={variant.alteration ? variants[variant.alteration.against]! : null} />
    ))}
  </ol>
);

const Wording = ({
  variant: { words, alteration, statements },
  fuller,
}: {
  variant: Variant;
  fuller: Variant | null;
}) => {
  const diff = fuller === null ? null : wordDiff(fuller.words, words);
  const missing = (diff?.a ?? []).flatMap(({ text, differs }) => (differs ? [bare(text)] : []));
  const put = alteration?.kind === 'sense' ? alteration.put : [];
  return (
    <li class="said">
      <blockquote>
        <p>
          {diff
            ? diff.b.map(({ text, differs }) => (differs ? <Differs text={text} changing={put} /> : text))
            : words}
        </p>
        {alteration && fuller ? (
          <Became
            alteration={alteration}
            whose={whoseOf(fuller.statements[0]!.item, statements[0]!.item)}
            missing={missing.filter((text) => /[\p{L}\p{N}]/u.test(text))}
          />
        ) : null}
      </blockquote>
      <Carriers items={statements.map(({ item }) => item)} />
    </li>
  );
};

/** “The Echo’s”; of the same outlet “its fuller one”. */
const whoseOf = ({ article }: StatementInArticle, own: StatementInArticle): string =>
  article.outlet === null || article.outlet === own.article.outlet
    ? 'a fuller wording'
    : `that of ${article.outlet}`;

/** Words that the fuller wording does not have; marked more strongly where they change the sense. */
const Differs = ({ text, changing }: { text: string; changing: readonly string[] }) => {
  const plain: readonly string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const turns = changing.some((word) => plain.includes(word));
  return <b class={turns ? 'differs turns' : 'differs'}>{text}</b>;
};

const Became = ({
  alteration: { kind, reason, taken, put },
  whose,
  missing,
}: {
  alteration: Alteration;
  whose: string;
  missing: readonly string[];
}) => {
  const untold =
    kind === 'sense' ? missing.filter((text) => text.toLowerCase() !== taken.join(' ')) : missing;
  const left = untold.length <= MOST_MISSING ? untold : [];
  return (
    <p class="aside">
      {kind === 'sense' ? (
        <>
          <strong class="sense">Changes the sense</strong> – {reason.split(':')[0]}: {quoted(put)} here,{' '}
          {quoted(taken)} in {whose}.{' '}
        </>
      ) : (
        `${BECAME[kind]} ${whose}. `
      )}
      {left.length > 0
        ? `Not here: ${left.map((text) => `“${shortened(text, LONGEST_MISSING)}”`).join(', ')}`
        : ''}
    </p>
  );
};

const BECAME: Readonly<Record<Exclude<Alteration['kind'], 'sense'>, string>> = {
  same: 'Word for word as in',
  shorter: 'Shorter than',
  longer: 'Longer than',
  style: 'Worded otherwise than',
};
const MOST_MISSING = 6;
const LONGEST_MISSING = 90;

const quoted = (words: readonly string[]): string =>
  words.length > 0 ? `“${words.join(' ')}”` : 'no such word';

const bare = (text: string): string => text.replace(/^[“”"'‘’\s]+|[“”"\s,.;:]+$/gu, '');

/** Who has it, with links into the articles. */
export const Carriers = ({ items }: { items: readonly StatementInArticle[] }) => (
  <ul class="from">
    {items.map(({ article, statement, person }) => (
      <li>
        <a href={articlePath(article.key, statement.id)}>
          {article.outlet ? <span class="outlet">{article.outlet}</span> : (article.title ?? article.id)}
        </a>
        <span class="date"> {article.published ? dateInWords(article.published) : 'undated'}</span>
        {statement.headline ? <span class="aside"> in the headline</span> : null}
        {person === null ? <span class="aside"> nobody named</span> : null}
      </li>
    ))}
  </ul>
);
