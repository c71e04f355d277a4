/**
 * Which statement stands inside another's content.
 *
 *     The mayor said | they had promised | to leave || .  →  the promise is nested in what the mayor said
 */
import { contains, lengthOf } from '../../core/span.ts';
import { type Attribution, stage } from '../stage.ts';

export const nesting = stage({
  name: 'nesting',
  version: '1',
  needs: ['attributions'],
  run: (_, { attributions }) =>
    attributions.map((inner, i) => {
      let best: number | null = null;
      attributions.forEach((outer, o) => {
        if (o === i || !holds(outer, inner) || (holds(inner, outer) && o > i)) return;
        if (best === null || size(outer) < size(attributions[best]!)) best = o;
      });
      return best;
    }),
});

/** All that the inner one has stands in the outer one's content. */
const holds = (outer: Attribution, inner: Attribution): boolean => {
  const own = [...inner.cue, ...inner.content];
  return (
    own.length > 0 &&
    inner.cue.length > 0 &&
    own.every((part) => outer.content.some((held) => contains(held, part)))
  );
};

const size = ({ content }: Attribution): number => content.reduce((sum, part) => sum + lengthOf(part), 0);
