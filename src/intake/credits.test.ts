// Where articles say which agencies they are from.
import { expect, test } from 'vitest';
import { textOf } from '../core/span.ts';
import { taken } from './testing/taken.ts';

const A = 'Dam bursts above Kestrel';
const B = 'The dam above Kestrel burst on Monday night, the mayor said, and three villages were cleared.';

test.each([
  [`${B} (Xinhua)`, ['Xinhua']],
  [`${B}\n\n(PTI)`, ['PTI']],
  [`${B} – AFP`, ['AFP']],
  [`${B}\n\n— Reuters`, ['Reuters']],
  [`${B}\n\nWith inputs from agencies`, ['Agencies']],
  [`${B}\n\n(With inputs from PTI and ANI)`, ['PTI', 'ANI']],
  [`${B}\n\nThe Associated Press contributed to this report.`, ['The Associated Press']],
  [
    `${B}\n\nReuters and The Associated Press contributed to this story.`,
    ['Reuters', 'The Associated Press'],
  ],
  [`${B}\n\nThis report includes material from the Associated Press.`, ['The Associated Press']],
  [`${B}\n\n(Reporting by Jane Doe; Editing by Ravi Iyer)`, ['Reuters']],
  [`LISBON (AP) — ${B}`, ['The Associated Press']],
  [`By Jane Doe, Associated Press\n\n${B}\n\n${B}`, ['The Associated Press']],
  [`${B}\n\nCopyright 2020 The Associated Press. All rights reserved.`, ['The Associated Press']],
  [`${B}\n\n© AP`, ['The Associated Press']],
])('%s', (body, agencies) => {
  const { credits, text } = taken(`${A}\n\n${body}`);
  expect(credits.map(({ value }) => value)).toEqual(agencies);
  for (const { span, basis } of credits)
    if (basis === 'text') expect(textOf(text, span!)).toMatch(/\p{Lu}|agencies/u);
    else expect(['metadata', 'inferred']).toContain(basis);
});
