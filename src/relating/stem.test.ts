import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

describe('forms of one word are one stem', () => {
  it.each([
    ['floods', 'flooded', 'flooding', 'flood'],
    ['agency', 'agencies'],
    ['pass', 'passes', 'passed', 'passing'],
    ['stopped', 'stops', 'stop', 'stopping'],
    ['inspect', 'inspected', 'inspects'],
    ['strike', 'strikes', 'striking'],
    ['carry', 'carries', 'carried'],
  ])('%s', (...forms) => expect(new Set(forms.map(stem)).size).toBe(1));

  it.each([
    ['news', 'new'],
    ['bus', 'bu'],
    ['thing', 'th'],
    ['2020s', '2020'],
  ])('%s is not %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});
