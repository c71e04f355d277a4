/**
 * A process of its own that adds made articles, whose speakers recur, for tests of several at once and sudden ends.
 *
 *     node adder.ts RECORD FROM TO   prints the key of each article told to be added
 */
import { writeSync } from 'node:fs';
import { made } from '../../record/testing/made.ts';
import { openWhence } from '../open.ts';
import { pipelineOf } from './pipeline.ts';

const [path = '', from = '0', to = '0'] = process.argv.slice(2);
const articles = Array.from({ length: Number(to) - Number(from) }, (_, n) => {
  const i = Number(from) + n;
  const name = ['Ana Ruiz', 'Lev Stern', 'Jo Brandt', 'Ana J. Ruiz'][i % 4]!;
  return made(`made-${i}`, {
    title: `Signal ${Math.floor(i / 3)} at Port ${Math.floor(i / 3)} fails again`,
    published: '2020-02-02',
    paragraphs: [`The signal lamp ${Math.floor(i / 3)} failed on the north pier, ${name} said in note ${i}.`],
    speakers: [{ name }],
    says: [{ by: name, content: `The signal lamp ${Math.floor(i / 3)} failed` }],
  });
});
const whence = openWhence(path, { pipeline: pipelineOf(articles) });
for await (const event of whence.add(articles.map(({ article }) => article.id)))
  if (event.kind === 'added') writeSync(1, `${event.key}\n`);
whence.close();
