import type { Migration } from './index.ts';

/**
 * Version 8: a key of a wording tells whether the wording is long.
 *
 * - `wording_keys.wording` is twice the wording’s id, and one more for a long one, so that wordings that cannot be the same need not be
 *   looked up. Negative on the way, because what is made must not meet what is yet to be changed.
 */
export const lengths: Migration = {
  version: 8,
  sql: `
UPDATE wording_keys SET wording = -2 * wording - coalesce(
  (SELECT length(words) - length(replace(words, ' ', '')) >= 15 FROM wordings WHERE wordings.id = wording_keys.wording), 0);
UPDATE wording_keys SET wording = -wording;
`,
};
