/**
 * The wordings of one statement, the earliest first, and what became in each of a fuller one’s words.
 *
 *     variantsOf(record, members)  →  [{ words: “…”, statements: […], alteration: { kind: 'shorter', against: 2, … } }, …]
 */
import type { Span } from '../core/span.ts';
import type { Connection } from '../record/connection.ts';
import { spansFromText } from '../record/encode.ts';
import type { MemberRow } from '../record/groups.ts';
import { statementByRow, textOfArticle } from '../record/listing.ts';
import { alteration, namesIn } from '../relating/alteration.ts';
import { wordsOf } from '../relating/passages.ts';
import type { StatementInArticle, Variant } from './api.ts';
import { inArticles } from './views.ts';

export function variantsOf(record: Connection, members: readonly MemberRow[]): Variant[] {
  const rows = [...new Set(members.map(({ id }) => id))].map((id) => statementByRow(record, id)!);
  const items = new Map(inArticles(record, rows).map((item, i) => [rows[i]!.id, item]));
  const texts = new Map<number, string>();
  const variants = new Map<
    string,
    { words: string; statements: { item: StatementInArticle; span: Span }[] }
  >();
  for (const { id, article, span, words } of members) {
    const text = texts.get(article) ?? textOfArticle(record, article).text;
    texts.set(article, text);
    const [of] = spansFromText(span);
    const variant = variants.get(words) ?? { words: text.slice(of!.start, of!.end), statements: [] };
    variant.statements.push({ item: items.get(id)!, span: of! });
    variants.set(words, variant);
  }
  const all = [...variants.values()];
  const words = all.map((variant) => wordsOf(variant.words));
  return all.map((variant, i) => {
    const against = fullerThan(words, i);
    if (against === undefined) return { ...variant, alteration: null };
    const names = new Set([...namesIn(all[against]!.words), ...namesIn(variant.words)]);
    return { ...variant, alteration: { ...alteration(words[against]!, words[i]!, names), against } };
  });
}

/** Less than this of a wording in another: it is another part of what was said, and not the same words cut or altered. */
const MOSTLY = 0.6;

/** Of the wordings that are longer, or as long and earlier, the first that has most of this one’s words. */
function fullerThan(all: readonly (readonly string[])[], i: number): number | undefined {
  const own = all[i]!;
  let best: { at: number; share: number } | undefined;
  all.forEach((other, at) => {
    if (at === i || other.length < own.length || (other.length === own.length && at > i)) return;
    const held = new Set(other);
    const share = own.filter((word) => held.has(word)).length / own.length;
    if (share >= MOSTLY && share > (best?.share ?? 0)) best = { at, share };
  });
  return best?.at;
}
