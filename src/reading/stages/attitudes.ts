/**
 * What the outlet's choice of cue says of its stance.
 *
 *     said → neutral   claimed → doubting   admitted → conceding   denied → contesting   insisted → pressing
 */
import { attitudeOf } from '../lexicon/attitudes.ts';
import { tokenAt } from '../occasion/zone.ts';
import { stage, type Token } from '../stage.ts';

export const attitudes = stage({
  name: 'attitudes',
  version: '2',
  needs: ['tokens', 'attributions'],
  run({ text }, { tokens, attributions }) {
    return attributions.map(({ cue, content }) => {
      const words: Token[] = [];
      for (const { start, end } of cue)
        for (let t = tokenAt(tokens, start); t < tokens.length && tokens[t]!.start < end; t++)
          words.push(tokens[t]!);
      const attitude = attitudeOf(words);
      // who claims responsibility is not doubted
      const credit =
        attitude === 'doubting' &&
        content.some((part) =>
          /^(?:the )?(?:responsibility|credit|victory)\b/u.test(text.slice(part.start, part.end)),
        );
      return credit ? 'neutral' : attitude;
    });
  },
});
