// Sentences of news and quotations that sound like page furniture.
import { expect, test } from 'vitest';
import { taken } from './testing/taken.ts';

const A = 'Dam bursts above Kestrel';
const B = 'The dam above Kestrel burst on Monday night, the mayor said, and three villages were cleared.';

test.each([
  '“Leave a comment, by all means,” the mayor said.',
  'Share prices fell by a tenth.',
  'Facebook said on Tuesday that it would appeal.',
  'Twitter and Facebook declined to comment.',
  'The site uses cookies from a bakery next door, Okafor joked.',
  'Comments by the minister angered Lisbon.',
  'More than 12 comments were struck from the record.',
  'Follow-up visits are planned.',
  'Photographs show the breach.',
  'Related cases are pending in two courts.',
  'More: that is what the council wants, he said.',
  'Read: Whoever wants to know more should ask the keeper first.',
  'Watch: “The gates were shut,” says the keeper.',
  'The schools want children to read more',
  'Opinion: divided',
  'Read more carefully, the report blames no one.',
  'Copyright law was not the issue, she said.',
  'Sign up, the army told the young men of the valley.',
  'Advertisements for the post appeared in May.',
  'No comment.',
  'CLOSE CALL, the valley’s paper wrote that night.',
  'Close to forty people were led out.',
  'Search teams went out at dawn.',
])('%s', (line) => {
  const source = `${A}\n\n${B}\n\n${line}\n\n${B}`;
  expect(taken(source).text).toBe(source);
});

test('a hyphenated word before a name is no slug', () => {
  const source = `${A}\n\nUS-led forces entered Kestrel, Oct 3: a day to remember.`;
  expect(taken(source).text).toBe(source);
});

test('a list of related matters with sentences after it stays', () => {
  const source = `${A}\n\n${B}\n\nRelated news\n\nThe rain will go on, the weather office said.`;
  expect(taken(source).text).toBe(source);
});

test.each([
  'Ana Roe and Ivo Roe asked for MORE of the same, and the clerks of Kestrel wrote it down in full.',
  'Roe, Roe and Hale is a firm of lawyers in Kestrel that has MORE than forty clerks and two cats.',
  'It was Holt, Holt and nobody else, who cried that the town needed MORE gates and fewer words.',
])('no box on a name: %s', (line) => {
  expect(taken(`${A}\n\n${line}\n\n${B}\n`).text).toBe(`${A}\n\n${line}\n\n${B}\n`);
});
