// Statements without a source's words, whose sentence tells whose they are.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (marked: string) => speakersOf(marked).at(-1);

test('what a subject does besides', () =>
  expect(
    last(
      'Harbour master Ana Roe stepped in it on Friday after making the bizarre claim that the dam was a symbol of “patience, and duty, and rain.”',
    ),
  ).toMatch(/→ Ana Roe$/u));

test('the only one named before a colon', () =>
  expect(
    last(
      '“Then it broke,” Jo Pell said.\n\nThat was a step too far for Pell: “We moved the gate up to the mill,” referring to the old mill at Halvard.',
    ),
  ).toMatch(/→ Jo Pell$/u));

test('somebody who speaks of herself in the outlet’s sentence', () =>
  expect(
    last(
      'So why does Mary Holt speak now? She wants her name back. Maybe someone offers her a post.\n\nAfter the flood, after leaving the board, she went to other ports, but “because of what they so kindly called my ‘record,’ I was never asked.”',
    ),
  ).toMatch(/→ Mary Holt$/u));

test('a name right behind the word', () =>
  expect(
    speakersOf(
      'Ned Quell said the lock was shut.\n\nAnother finding was that, despite the noise on the quay, people are largely worried about the same things, said Sam Pell.\n\n“We all want the same,” he said.',
    ).slice(-2),
  ).toEqual(['Sam Pell → Sam Pell', 'he → Sam Pell']));
