/** Groups of the record made by hand: what the mayor said in the Mercury (s2) and the Dispatch (s3), and the rest alone. */
import type { GroupView, StatementInArticle, Whence } from '../../app/api.ts';
import { alteration } from '../../relating/alteration.ts';
import { type Member, originsOf } from '../../relating/origins.ts';
import { wordsOf } from '../../relating/passages.ts';

const refOf = ({ article, statement }: StatementInArticle): string => `${article.key}/${statement.id}`;

/** They have nine words in common. */
const isSame = (a: StatementInArticle, b: StatementInArticle): boolean => {
  const words = new Set(a.words.toLowerCase().match(/\p{L}+/gu));
  return (b.words.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => words.has(word)).length >= 9;
};

const memberOf = (item: StatementInArticle): Member => ({
  id: refOf(item),
  outlet: item.article.outlet,
  published: item.article.published,
  credits: item.article.credits,
  relay: item.statement.relay,
  medium: item.statement.occasion?.medium?.value ?? null,
  event: item.statement.occasion?.event?.value ?? null,
  hearer: item.statement.occasion?.hearer?.value ?? null,
  day: item.statement.when?.edtf ?? null,
});

export function groupsOf(
  everything: readonly StatementInArticle[],
  story: string,
): Pick<Whence, 'group' | 'groups' | 'carried'> {
  const group = (ref: string): GroupView | null => {
    const one = everything.find((item) => refOf(item) === ref);
    if (!one) return null;
    const own = everything.filter((item) => item === one || isSame(one, item));
    const [first] = own;
    const origins = originsOf(own.map(memberOf), []);
    return {
      id: refOf(first!),
      statement: first!,
      words: first!.words,
      people: [
        ...new Map(own.flatMap(({ person }) => (person ? [[person.id, person] as const] : []))).values(),
      ],
      outlets: [...new Set(own.flatMap(({ article }) => article.outlet ?? []))],
      articles: new Set(own.map(({ article }) => article.key)).size,
      from: first!.article.published,
      to: own.at(-1)!.article.published,
      count: { origins: origins.length, told: origins.filter(({ told }) => told).length },
      variants: own.map((item, i) => ({
        words: item.words,
        alteration:
          i === 0 ? null : { ...alteration(wordsOf(first!.words), wordsOf(item.words)), against: 0 },
        statements: [{ item, span: item.statement.content[0]! }],
      })),
      origins,
      // any other will do to see that it is shown
      paraphrases: everything
        .filter((item) => !own.includes(item))
        .slice(-1)
        .map((item) => ({ id: refOf(item), statements: [item], score: 0.9, reason: 'both have dam' })),
    };
  };
  const carried = everything
    .map((item) => group(refOf(item))!)
    .filter((view, i) => view.articles > 1 && view.id === refOf(everything[i]!));
  return {
    group,
    groups: ({ story: of, person, about, limit = 50, offset = 0 } = {}) => {
      const items = carried.filter(
        (view) =>
          (of === undefined || of === story) &&
          (person === undefined || view.people.some(({ id }) => id === person)) &&
          (about === undefined || view.words.toLowerCase().includes(about.toLowerCase())),
      );
      return { items: items.slice(offset, offset + limit), total: items.length };
    },
    carried: (key) =>
      Object.fromEntries(
        everything
          .filter(({ article }) => article.key === key)
          .flatMap((item) => {
            const view = group(refOf(item))!;
            const { id, outlets, articles, count } = view;
            return articles > 1
              ? [
                  [
                    item.statement.id,
                    { id, outlets: outlets.length, articles, origins: count.origins, otherwise: 1 },
                  ],
                ]
              : [];
          }),
      ),
  };
}
