import { expect, test } from 'vitest';
import { textOf } from '../../core/span.ts';
import { layersWith } from '../testing/settings.ts';

const own = (marked: string): string[] => {
  const { text, layers } = layersWith(marked);
  return layers.voice.own.map((span) => textOf(text, span));
};
const marks = (marked: string): string[] => {
  const { text, layers } = layersWith(marked);
  return layers.voice.distancing.map(({ span, mark }) => `${mark}: ${textOf(text, span)}`);
};

test('a sentence outside of statements is the outlet’s own, one of a statement is not', () =>
  expect(own('The lock failed in May. Quill said on Monday that it was safe.')).toEqual([
    'The lock failed in May.',
  ]));

test('so is a clause of its own beside a statement', () =>
  expect(own('The port never mended the lock, but Quill said that it was safe.')).toEqual([
    'The port never mended the lock',
  ]));

test('speech that nobody could be found for is not', () =>
  expect(own('“We never knew how bad the lock was until it failed.”')).toEqual([]));

test.each([
  ['The so-called safety plan came late.', ['so-called: so-called']],
  ['The so-called “safe” plan came late.', ['so-called: so-called', 'scare-quotes: “safe”']],
  ['The self-styled harbour master left.', ['so-called: self-styled']],
  ['The port published its “independent” review.', ['scare-quotes: “independent”']],
  ['Its unsubstantiated claims went around.', ['loaded: unsubstantiated claims']],
  ['Its now widely ridiculed plan went around.', ['loaded: now widely ridiculed']],
  ['The claims were baseless.', ['loaded: baseless']],
  ['The notorious lock failed again.', ['loaded: notorious']],
  [
    'Strand falsely claimed, without evidence, that it was safe.',
    ['loaded: falsely claimed', 'loaded: without evidence'],
  ],
  ['Quill referred to the discredited report.', ['loaded: discredited report']],
  ['# Port ‘hid’ report on lock\n\nIt rained.', ['scare-quotes: ‘hid’']],
])('%s', (text, expected) => expect(marks(text)).toEqual(expected));
