// One statement in other words, by one speaker within days.
import { expect, test } from 'vitest';
import { pairScores } from '../trained/pairs.ts';
import { decide } from './decide.ts';
import { said, theOnlyOne } from './testing/said.ts';

test.each([
  [
    'told twice',
    'Orrin Council would build a second dam above the lower town next spring',
    'the council plans to build another dam above the lower town in spring',
  ],
  [
    'quoted in one and told in the other',
    '“The flood gates were opened far too late on Monday.”',
    'the flood gates had been opened much too late',
  ],
  [
    'one sentence of a speech',
    '“I thank the rescuers of Halvard. Nobody will be asked to leave the lower town this winter. Good night.”',
    'nobody would be asked to leave the lower town this winter',
  ],
])('%s', (_, a, b) => {
  const found = decide(theOnlyOne([said(a)], [said(b)])!, pairScores);
  expect(found?.score).toBeGreaterThanOrEqual(0.85);
  expect(found?.reason).toMatch(/^the same speaker within days/u);
});

test('the reason names words of both', () => {
  const likely = theOnlyOne(
    [said('the flood gates were opened at night')],
    [said('workers opened the flood gates that night')],
  )!;
  expect(decide(likely, () => ({ same: 0.9, contradicts: 0 }))?.reason).toBe(
    'the same speaker within days; both have flood, gates, opened, night; a trained network takes them for the same',
  );
  expect(decide(likely, () => ({ same: 0.001, contradicts: 0 }))).toBeUndefined();
});

test('nearly the same words need no network', () => {
  const likely = theOnlyOne(
    [said('“We will open the flood gates before the storm.”')],
    [said('“We will open the flood gates before the storm,” “and not later.”')],
  )!;
  const found = decide(likely, () => {
    throw new Error('asked');
  });
  expect(found?.reason).toMatch(/in nearly the same words/u);
});

test('not what the one denies', () => {
  const likely = theOnlyOne(
    [said('“The old dam will not hold for another forty years.”')],
    [said('“The old dam will hold for another forty years.”')],
  )!;
  expect(likely.sameWords).toBe(false);
  expect(decide(likely, pairScores)).toBeUndefined();
});

test('a catchphrase of two words needs the network', () => {
  const likely = theOnlyOne([said('“This is fake news.”')], [said('“They are fake news and nothing else.”')]);
  expect(likely && decide(likely, () => ({ same: 0.4, contradicts: 0 }))).toBeUndefined();
});
