// Short lines that are no headings.
import { expect, test } from 'vitest';
import { draftOfText } from './text.ts';

const kinds = (text: string): string[] => draftOfText(text).blocks.map(({ kind }) => kind);
const between = (line: string, before = 'It rained.'): string | undefined =>
  kinds(`Dam bursts\n\n${before}\n\n${line}\n\nNobody was hurt.`)[2];

test.each([
  ['a sentence with its stop', 'The pilots of Kestrel ask for two new gates.'],
  ['a question', 'What do the pilots of Kestrel ask for?'],
  ['somebody’s words', 'The dam, said Roe, is “as safe as it was” in May'],
  ['a signed post', 'The dam will hold until the spring — Ana Roe (@anaroe) May 3, 2019'],
  ['a sentence and a name', 'I never saw the gates open. Nobody did, Ana Roe'],
  ['a few words', 'The lower gates'],
  ['an item of a list', '- the lower gates of the old dam'],
])('%s', (_, line) => expect(between(line)).toBe('paragraph'));

test('whose words those are that stand above it', () =>
  expect(between('Ana Roe, who leads the port pilots', '“It rained for two days.”')).toBe('paragraph'));

test('a list, and a text that has no stops', () => {
  const lines = [
    'Pilots ask for two gates',
    'The mayor asks for three gates',
    'The board asks for more money',
  ];
  expect(kinds(`Dam bursts\n\nIt rained.\n\n${lines.join('\n\n')}\n\nNobody was hurt.`)).not.toContain(
    'heading',
  );
  expect(
    kinds('Dam bursts\n\nit rained for two days\n\nPilots ask for two gates\n\nNobody was hurt.'),
  ).not.toContain('heading');
});

test('the last line, which may be a credit', () =>
  expect(kinds('Dam bursts\n\nIt rained.\n\nAna Roe reported from the port of Kestrel').at(-1)).toBe(
    'paragraph',
  ));
