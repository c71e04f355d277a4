import { type ArticleSummary, type Whence, WhenceError } from '../../app/api.ts';
import { safe } from '../terminal/style.ts';

/** The one article that the reference means. Throws a WhenceError that names the candidates where it is not one. */
export function oneArticle(whence: Whence, reference: string): ArticleSummary {
  const found = whence.findArticle(reference);
  if ('one' in found) return found.one;
  if (found.candidates.length === 0)
    throw new WhenceError(`no article "${safe(reference)}" in the record; whence list shows what is there`);
  const names = found.candidates
    .slice(0, 6)
    .map(({ key, title, id }) => `${key.slice(0, 8)} (${safe(title ?? id)})`);
  throw new WhenceError(
    `"${safe(reference)}" fits several articles; choose one by its key: ${names.join(', ')}${found.candidates.length > 6 ? ' …' : ''}`,
  );
}
