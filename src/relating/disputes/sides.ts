/** Washington and the United States, one side: nobody denies what one's own side says. */
import type { Claim } from './claim.ts';

export const onOneSide = (a: Claim, b: Claim): boolean =>
  [a.who, ...a.others].some((name) => name === b.who || b.others.includes(name));
