// Short lines without a stop between the paragraphs of plain text: headings, or links to other news.
import { expect, test } from 'vitest';
import { draftOfText } from './text.ts';

const kinds = (text: string): string[] => draftOfText(text).blocks.map(({ kind }) => kind);

test.each([
  'Pilots ask for two new gates',
  "Mayor of Kestrel says the old dam 'will hold' until May",
  'Roe denies that she knew of the 2019 report',
])('%s', (line) =>
  expect(kinds(`Dam bursts\n\nIt rained.\n\n${line}\n\nNobody was hurt.`)[2]).toBe('heading'),
);

test('two of them, one below the other', () =>
  expect(
    kinds(
      'Dam bursts\n\nIt rained, she said.\n\nPilots ask for two new gates\n\nMayor says the old dam will hold\n\nNobody was hurt.',
    ),
  ).toEqual(['paragraph', 'paragraph', 'heading', 'heading', 'paragraph']));
