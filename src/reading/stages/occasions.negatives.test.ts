import { expect, test } from 'vitest';
import { settingsOf } from '../testing/settings.ts';

test.each([
  ['told inside the content', 'Quill said the plan was agreed at a meeting in Halvard.'],
  ['of another clause', '“It was safe,” Quill said, as growers gathered for a rally in Halvard.'],
  ['“in order”', 'Quill said in order to calm growers that the lock was safe.'],
  ['about a report, not in it', '“It was safe,” Quill said on the report.'],
  ['before another’s act', 'The council held a debate, and Quill said the lock was safe.'],
  ['of what is promised', 'The port promised it would mend the lock.'],
  ['a wish is not spoken', 'Growers hope the meeting goes well.'],
  ['the same paragraph, another speaker', '“It was safe,” Mara Quill said. “It was not,” Ivo Strand added.'],
])('no occasion: %s', (_, text) => expect(settingsOf(text).filter((s) => s !== '-')).toEqual([]));

test('what another speaker says next has not the same occasion', () =>
  expect(
    settingsOf('“It was safe,” Mara Quill told Radio Meridian. “It was not,” Ivo Strand added.').at(-1),
  ).toBe('-'));
