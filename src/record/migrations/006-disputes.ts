import type { Migration } from './index.ts';

/**
 * Version 6: disputes are found among all judgements.
 *
 * - They are few, and a page of a person or a story looks for its own: without an index of theirs it would read every judgement there is.
 */
export const disputes: Migration = {
  version: 6,
  sql: `
CREATE INDEX judgements_of_disputes ON judgements (relation, a, b) WHERE relation IN ('disputes', 'agrees');
`,
};
