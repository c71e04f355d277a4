/**
 * What the outlet's choice of cue says of its stance.
 *
 *     said → neutral   claimed → doubting   admitted → conceding   denied → contesting   insisted → pressing
 */
import { attitudeOf } from '../lexicon/attitudes.ts';
import { stage } from '../stage.ts';

export const attitudes = stage({
  name: 'attitudes',
  version: '1',
  needs: ['tokens', 'attributions'],
  run(_, { tokens, attributions }) {
    return attributions.map(({ cue }) => {
      const words = tokens.filter((t) => cue.some((part) => part.start <= t.start && t.end <= part.end));
      return attitudeOf(words);
    });
  },
});
