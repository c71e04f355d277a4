/**
 * Opens a record as somebody who may not write it, and tells what comes of it, for tests that may run as root.
 *
 *     node unprivileged.ts RECORD  →  {"readonly":true,"articles":1,"adding":"… can only be read: …"}
 */
import { addArticle } from '../articles.ts';
import { connect } from '../connection.ts';
import { counts } from '../listing.ts';
import { made } from './made.ts';

const [path = ''] = process.argv.slice(2);
if (process.getuid?.() === 0) process.setuid?.(65_534);
const told = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as Error).message;
  }
};
console.log(
  JSON.stringify(
    told(() => {
      const record = connect(path, { readonly: false });
      const { article, reading } = made('x', { paragraphs: ['A line.'] });
      const adding = told(() => addArticle(record, article, reading, '2021-01-01T00:00:00Z'));
      return { readonly: record.readonly, articles: counts(record).articles, adding };
    }),
  ),
);
