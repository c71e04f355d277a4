import type { Article } from '../../core/article.ts';
import { dayOf } from '../../core/edtf.ts';
import { addDays } from './calendar.ts';

/**
 * The day from which an article's relative dates are counted: its dateline's, with the publication's year, else the
 * publication's. Undefined where neither is known to the day.
 */
export function referenceDay({ dateline, published }: Article): string | undefined {
  const publication = dayOf(published?.value);
  const dated = dateline?.date?.value;
  if (!dated) return publication;
  const whole = dayOf(dated);
  if (whole) return whole;
  if (!publication || !/^XXXX-\d{2}-\d{2}$/u.test(dated)) return publication;
  const year = Number(publication.slice(0, 4));
  const same = `${year}${dated.slice(4)}`;
  // a December dateline in an article of January
  return same > addDays(publication, 31) ? `${year - 1}${dated.slice(4)}` : same;
}
