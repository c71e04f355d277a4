// A gallery goes with its captions, however it is broken; what stands around it stays.
import { expect, test } from 'vitest';
import { taken } from './testing/taken.ts';

const A = 'Dam bursts above Kestrel';
const B = 'The dam above Kestrel burst on Monday night, the mayor said, and three villages were cleared.';
const C = 'Nobody was hurt, she said.';
const around = (...gallery: string[]): string => taken([A, B, ...gallery, C].join('\n\n')).text;
const WITHOUT = [A, B, C].join('\n\n');

test('in one paragraph', () => {
  expect(
    around(
      'Photos: The dam at Kestrel The gates at dawn. Hide Caption 1 of 3 Photos: The dam at Kestrel “It held for years,” the keeper said. Hide Caption 2 of 3 Photos: The dam at Kestrel The lower village. Hide Caption 3 of 3',
    ),
  ).toBe(WITHOUT);
});

test('with a caption of several paragraphs', () => {
  expect(
    around(
      'Photos: The dam at Kestrel The gates at dawn. Hide Caption 1 of 3 Photos: The dam at Kestrel',
      'The keeper has lived here since he was a boy.',
      '“It held for years,” he said. Hide Caption 2 of 3 Photos: The dam at Kestrel',
      'The lower village. Hide Caption 3 of 3',
    ),
  ).toBe(WITHOUT);
});

test('beginning with a heading in a paragraph of its own', () => {
  expect(
    around('Photos: The dam at Kestrel', 'The gates at dawn.', 'And at night. Hide Caption 1 of 1'),
  ).toBe(WITHOUT);
});

test('what follows the last caption in its paragraph stays', () => {
  const end = 'The search goes on, the mayor said.';
  expect(around(`Photos: The dam at Kestrel The gates at dawn. Hide Caption 1 of 1 ${end}`)).toBe(
    [A, B, end, C].join('\n\n'),
  );
});

test('two galleries, with text between them', () => {
  const between = 'The second dam, at Lower Kestrel, held.';
  expect(
    around(
      'Photos: One The gates. Hide Caption 2 of 2',
      between,
      'Photos: Two The wall. Hide Caption 1 of 4',
    ),
  ).toBe([A, B, between, C].join('\n\n'));
});

test('a text that speaks of photos, or of captions, is none', () => {
  for (const text of [
    'The photos: the council has asked for them, and nobody could hide the captions.',
    'Readers press “Hide Caption” to see the picture whole.',
  ])
    expect(around(text)).toBe([A, B, text, C].join('\n\n'));
});
