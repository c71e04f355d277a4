import { expect, test } from 'vitest';
import { headOfRole } from './rolehead.ts';

test.each([
  ['minister', 'minister'],
  ['Mines minister', 'minister'],
  ['prime minister', 'minister'],
  ['former US defence secretary', 'secretary'],
  ['spokeswoman for the mines ministry', 'spokeswoman'],
  ['chair of the Orrin Valley Residents', 'chair'],
  ['residents’ leader', 'leader'],
  ['mayor, a former judge', 'mayor'],
  ['leader and founder', 'leader'],
  ['attorney general', 'attorney general'],
  ['attorney general of the state', 'attorney general'],
  ['president-elect', 'president-elect'],
  ['general', 'general'],
  ['chief executive', 'chief executive'],
  ['Chief Executive Officer at Norvane', 'chief executive'],
  ['harbour  master', 'master'],
  ['“expert”', 'expert'],
])('%s: %s', (role, head) => expect(headOfRole(role)).toBe(head));

test.each(['of the Green Front', 'for Norvane', '', '  ', '–', '45', '(acting)'])('%j has none', (role) =>
  expect(headOfRole(role)).toBeNull(),
);
