// Attributions by the network and what the rules add to it, in texts of many kinds. The expected spans are the whole words
// that a reader would mark; `|` parts source, cue and content, `…` parts of one.
import { expect, test } from 'vitest';
import { attributed, said } from '../testing/attributions.ts';

test.each([
  ['politics', 'Mayor Ana Roe said the dam would hold.', 'Mayor Ana Roe | said | the dam would hold'],
  ['quotation first', '“The dam will hold,” Roe said.', 'Roe | said | “The dam will hold,”'],
  [
    'said before its subject',
    '“The dam will hold,” said Ana Roe, the mayor.',
    'Ana Roe, the mayor | said | “The dam will hold,”',
  ],
  [
    'sport',
    '“We were the better side,” said the Rovers manager Jo Pell after the 2-0 win.',
    'the Rovers manager Jo Pell | said | “We were the better side,”',
  ],
  ['courts', 'The judge ruled that the sale was void.', 'The judge | ruled | that the sale was void'],
  [
    'business',
    'Shares fell after the company warned that profit would miss forecasts.',
    'the company | warned | that profit would miss forecasts',
  ],
  [
    'single quotation marks',
    '‘It is a disgrace,’ the barrister told the court.',
    'the barrister | told | ‘It is a disgrace,’',
  ],
  ['straight marks', '"The dam will hold," Roe said.', 'Roe | said | "The dam will hold,"'],
  ['a transcript', 'ROE: I never said that.', 'ROE | : | I never said that'],
  [
    'by whose account',
    'The dam would hold, according to the ministry.',
    'the ministry | according to | The dam would hold',
  ],
  ['a belief', 'Most voters believe that the dam is safe.', 'Most voters | believe | that the dam is safe'],
  ['an intention', 'The port plans to close the lock.', 'The port | plans | to close the lock'],
  ['a denial', 'The ministry denied that it had known.', 'The ministry | denied | that it had known'],
  [
    'quoted by an agency',
    '“It was safe,” the agency quoted Mara Quill as saying.',
    'Mara Quill | saying | “It was safe,”',
  ],
])('%s', (_, text, expected) => expect(said(text).map(bare)).toEqual([bare(expected)]));

test('a quotation in two parts is one attribution', () =>
  expect(said('“The dam,” Roe said, “will hold.”')).toEqual(['Roe | said | “The dam,” … “will hold.”']));

test('two cues share a source, and each has its own content', () => {
  const found = said('Roe said the dam was safe and warned that the lock was not.');
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^Roe \| said \| the dam was safe/u);
  expect(found[1]).toMatch(/\| warned \| that the lock was not$/u);
});

test('what others said within what somebody says is nested in it', () => {
  const { layers } = attributed('“They said they would leave by dawn,” Roe said.');
  expect(layers.nesting.filter((parent) => parent !== null)).toHaveLength(1);
});

test('a quotation that is signed has the signer for its source', () =>
  expect(said('“The dam will not hold another winter, whatever they say.” — Ana Roe, Harbour Echo')).toEqual([
    'Ana Roe | — | “The dam will not hold another winter, whatever they say.”',
  ]));

test('the signing dash may be any', () =>
  expect(said('“They never asked any of us who live down here.” ― Jo Pell')).toEqual([
    'Jo Pell | ― | “They never asked any of us who live down here.”',
  ]));

test('long speech whose speaker is not told is a statement of nobody who is known', () =>
  expect(
    said('It rained.\n\n“We shall never again trust what they tell us about it.”\n\nThe lock is old.'),
  ).toEqual([' |  | “We shall never again trust what they tell us about it.”']));

test('so are long words of somebody within the outlet’s own sentence', () =>
  expect(
    said(
      'The new law that promises “rapid and far-reaching changes in all aspects of public life here” came at noon.',
    ),
  ).toContainEqual(
    expect.stringContaining('“rapid and far-reaching changes in all aspects of public life here”'),
  ));

test('a paragraph that ends in a colon leads to the quotations below it', () =>
  expect(
    said(
      'Among other things, Ana Roe said:\n\n“The dam is old.”\n\n“The lock is older.”\n\nIt rained that day.',
    ),
  ).toEqual(['Ana Roe | said | “The dam is old.” … “The lock is older.”']));

test('a long paragraph is read to its end', () => {
  const filler = 'The old dam stands north of the town and was built by hand in a single summer. ';
  const found = said(`${filler.repeat(25)}Roe said the lock would close.`);
  expect(found).toEqual(['Roe | said | the lock would close']);
});

/** Without a comma at the end of a part: whether it is marked is a matter of taste. */
function bare(marked: string): string {
  return marked.replace(/,(?= \||$)/gu, '');
}
