/** Statements made by hand for tests: `said('the gates will hold')` by Hale on 5 March 2024. */
import { type Likely, likelyBetween } from '../candidates.ts';
import { type Saying, sayingOf, type ToldOn } from '../saying.ts';

export const said = (
  content: string,
  {
    by = 'Jo Hale',
    cue = 'said',
    on = '2024-03-05',
    local = 's1',
  }: { by?: string; cue?: string; on?: string; local?: string } = {},
): Saying => {
  const told: ToldOn = {
    local,
    mode: 'said',
    attitude: 'neutral',
    headline: false,
    parent: null,
    speaker: { name: by, kind: 'person' },
    source: [],
    cue: [{ start: content.length + 1, end: content.length + 1 + cue.length }],
    content: [{ start: 0, end: content.length }],
    from: on,
    to: on,
  };
  return sayingOf(`${content} ${cue} ${by}`, told);
};

export const theOnlyOne = (a: readonly Saying[], b: readonly Saying[]): Likely | undefined => {
  const found = likelyBetween(a, b);
  if (found.length > 1) throw new Error('more than one');
  return found[0];
};
