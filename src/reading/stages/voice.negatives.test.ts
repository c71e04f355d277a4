import { expect, test } from 'vitest';
import { textOf } from '../../core/span.ts';
import { layersWith } from '../testing/settings.ts';

test.each([
  ['speech', '“It held,” Quill said.'],
  ['a name of a work', 'She sang “Harbour Light” at the gate.'],
  ['a term that is introduced', 'The gate is called a “mitre gate” by engineers.'],
  ['a wording that is talked about', 'The word “safe” stood in the report.'],
  ['a term of the trade', 'It failed the “fair use” test.'],
  ['a vote', 'Three members voted “no” on Monday.'],
  ['the speaker’s own scorn', 'Quill said the claims were baseless.'],
  ['the speaker’s own so-called', '“The so-called plan is late and it will cost us,” Quill said.'],
  ['alleged, as the law asks', 'The alleged attacker was held on Monday.'],
  ['supposed to', 'The gate was supposed to open in May.'],
])('no mark of distance: %s', (_, marked) => {
  const { text, layers } = layersWith(marked);
  expect(layers.voice.distancing.map(({ span }) => textOf(text, span))).toEqual([]);
});

test.each([
  ['source and cue', 'Quill said that it was safe.'],
  ['an occasion', 'At a briefing in Halvard on Monday, Quill said that it was safe.'],
  ['a piece that is no clause', 'Quill has for months said that it was safe.'],
])('not the outlet’s own voice: %s', (_, marked) => expect(layersWith(marked).layers.voice.own).toEqual([]));
