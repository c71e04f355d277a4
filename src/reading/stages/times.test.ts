import { expect, test } from 'vitest';
import { textOf } from '../../core/span.ts';
import { type Given, layersWith } from '../testing/settings.ts';

/** When each statement was made: `EDTF words`, or `-`. */
function whens(marked: string, given?: Given): string[] {
  const { text, layers } = layersWith(marked, given);
  return layers.times.map((when) => (when ? `${when.edtf} ${textOf(text, when.span)}` : '-'));
}

/** A Wednesday. */
const published = '2018-03-14';

test.each([
  ['Mara Quill said on Tuesday that the lock was safe.', '2018-03-13 Tuesday'],
  ['“It was safe,” said Quill on March 7.', '2018-03-07 March 7'],
  ['Quill on March 9 said the lock was safe.', '2018-03-09 March 9'],
  ['The port admitted on December 29 that the lock had failed.', '2017-12-29 December 29'],
  ['On Monday, Quill said the lock was safe.', '2018-03-12 Monday'],
  ['Earlier this week, Quill said the lock was safe.', '2018-03-12/2018-03-14 Earlier this week'],
  ['Quill said in a 2014 interview that the lock was safe.', '2014 2014'],
  ['Quill said at Monday’s briefing that the lock was safe.', '2018-03-12 Monday'],
  ['During her visit to Halvard last week, Quill said the lock was safe.', '2018-03-05/2018-03-11 last week'],
  ['“It was safe,” Quill said late on Thursday.', '2018-03-08 late on Thursday'],
  ['“It was safe,” Quill said in Halvard yesterday.', '2018-03-13 yesterday'],
])('%s', (text, when) => expect(whens(text, { published })).toEqual([when]));

test('a dateline outranks the publication as the day to count from, and takes its year', () => {
  const { layers } = layersWith('HALVARD, March 3: Quill said on Friday that the lock was safe.', {
    published,
    dateline: { words: 'HALVARD, March 3:', place: 'Halvard', date: 'XXXX-03-03' },
  });
  expect(layers.times[0]).toMatchObject({ edtf: '2018-03-02', basis: 'relative', reference: '2018-03-03' });
});

test('a year that is not written is counted from the reference, one that is written is not', () => {
  const references = (text: string) =>
    layersWith(text, { published }).layers.times.map((when) => when?.reference);
  expect(references('Quill said on March 7 that the lock was safe.')).toEqual([published]);
  expect(references('Quill said on March 7, 2016, that the lock was safe.')).toEqual([null]);
});

test('without any day to count from, a weekday tells no date and a day keeps its unknown year', () => {
  expect(whens('Quill said on Tuesday that the lock was safe.')).toEqual(['-']);
  expect(whens('“It was safe,” said Quill on March 7.')).toEqual(['XXXX-03-07 March 7']);
});

test('one sentence of one speaker has one time', () =>
  expect(
    whens('Quill said on Tuesday that the lock was safe, adding that it would hold.', { published }),
  ).toEqual(['2018-03-13 Tuesday', '2018-03-13 Tuesday']));

test.each([
  ['inside the content', 'Quill said the lock failed on Tuesday.'],
  ['of another clause', '“It was safe,” Quill said, as growers left on Tuesday.'],
  ['of something spoken of', '“It was safe,” Quill said of Tuesday’s flood.'],
  ['of the speaker', 'The 2016 champion Mara Quill said the lock was safe.'],
  ['a day to come', '“It was safe,” Quill said of the plan on April 2, 2019.'],
  ['since when', '“It was safe,” Quill has said since Tuesday.'],
  ['a programme’s name', '“It was safe,” Quill told “Harbour Sunday.”'],
  ['a newspaper’s name', '“It was safe,” Quill told USA TODAY.'],
])('no time: %s', (_, text) => expect(whens(text, { published })).toEqual(['-']));
