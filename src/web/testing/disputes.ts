/** The fixture's disputes: of its first statements, one of each way of standing against each other, hostile words among them. */
import type { Dispute, DisputeFilter, DisputeSide, Listing, StatementInArticle } from '../../app/api.ts';

const KINDS = ['denies', 'figures', 'voice', 'same'] as const;

export function disputesOf(
  everything: readonly StatementInArticle[],
  { story, person, relation, limit = 50, offset = 0 }: DisputeFilter,
): Listing<Dispute> {
  const statement = (item: StatementInArticle): DisputeSide => ({
    ...item,
    ref: `${item.article.key}/${item.statement.id}`,
    origins: 2,
  });
  const voice = ({ article, date }: StatementInArticle): DisputeSide => ({
    ref: `${article.key}/v0-9`,
    article,
    words: '<b>That is not so.</b>',
    span: { start: 0, end: 9 },
    whose: null,
    date,
  });
  const all = everything.map((item, i): Dispute => {
    const other = everything[(i + 1) % everything.length]!;
    const kind = KINDS[i % KINDS.length]!;
    return {
      relation: kind === 'same' ? 'agrees' : 'disputes',
      kind,
      said: statement(item),
      answer: kind === 'voice' ? voice(item) : statement(other),
      score: i % 2 === 0 ? 0.95 : 0.85,
      reason: 'what is denied is <i>what is said</i>',
      by: i % 3 === 0 ? 'person' : 'machine',
      marks: { said: [{ start: 0, end: Math.min(4, item.words.length) }], answer: [] },
    };
  });
  const own = (side: DisputeSide): boolean => 'statement' in side && side.person?.id === person;
  const found = all.filter(
    ({ said, answer, relation: of }) =>
      (!story || said.article.story === story) &&
      (!person || own(said) || own(answer)) &&
      (!relation || of === relation),
  );
  return { items: found.slice(offset, offset + limit), total: found.length };
}
