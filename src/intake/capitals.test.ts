// Lines in capitals between the paragraphs of plain text: headings, or links to other news, and nothing that anybody says.
import { expect, test } from 'vitest';
import { draftOfText } from './text.ts';

const kinds = (text: string): string[] => draftOfText(text).blocks.map(({ kind }) => kind);
const between = (line: string): string =>
  kinds(`Dam bursts\n\nIt rained.\n\n${line}\n\nNobody was hurt.`)[2]!;

test.each(['MAYOR OF KESTREL SAYS DAM WILL HOLD', '2,000 ASK FOR NEW GATES AT “OLD” DAM'])(
  'a heading: %s',
  (line) => {
    expect(between(line)).toBe('heading');
  },
);

test.each(['THE DAM WILL HOLD UNTIL MAY!', '“THE DAM WILL HOLD UNTIL MAY”', 'OLD DAM', 'The DAM HOLDS'])(
  'no heading: %s',
  (line) => {
    expect(between(line)).toBe('paragraph');
  },
);

test('at the top it may be the title, and where all is in capitals they tell nothing', () => {
  expect(kinds('MAYOR OF KESTREL SAYS DAM WILL HOLD\n\nIt rained.')).toEqual(['paragraph', 'paragraph']);
  expect(kinds('DAM BURSTS\n\nIT RAINED.\n\nMAYOR OF KESTREL SAYS DAM WILL HOLD')[2]).toBe('paragraph');
});
