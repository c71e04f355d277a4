/**
 * A process of its own that adds made articles to a record, for tests of several at once and of sudden ends.
 *
 *     node adder.ts RECORD PREFIX COUNT   prints a key after each article that is safe
 */
import { writeSync } from 'node:fs';
import { addArticle } from '../articles.ts';
import { connect } from '../connection.ts';
import { made } from './made.ts';

const [path = '', prefix = '', count = '0'] = process.argv.slice(2);
const record = connect(path, { readonly: false });
for (let i = 0; i < Number(count); i++) {
  const { article, reading } = made(`${prefix}-${i}`, {
    title: `Tide ${i} comes in`,
    paragraphs: [
      `The harbour office said the tide of day ${i} was high.`,
      'Nobody was surprised. '.repeat(50).trim(),
    ],
    speakers: [{ name: 'The harbour office', kind: 'organisation' }],
    says: [{ by: 'The harbour office', content: `the tide of day ${i} was high` }],
  });
  if (addArticle(record, article, reading, '2021-01-01T00:00:00Z') !== undefined)
    writeSync(1, `${article.key}\n`);
}
record.close();
