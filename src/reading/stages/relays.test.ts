import { expect, test } from 'vitest';
import { type Given, layersWith } from '../testing/settings.ts';

/** The carriers of every statement: `name kind basis`, outermost first. */
const relaysOf = (marked: string, given?: Given): string[][] =>
  layersWith(marked, given).layers.relays.map((carriers) =>
    carriers.map(({ name, kind, basis }) => `${name} ${kind} ${basis}`),
  );

const outlet = 'The Harbour Gazette';

test.each([
  ['“It was safe,” Xinhua quoted Quill as saying on Monday.', 'Xinhua agency text'],
  ['“It was safe,” the Interfax news agency quoted Mara Quill as saying.', 'Interfax agency text'],
  ['“It was safe,” Quill said, as first reported by the Port Courier.', 'Port Courier outlet text'],
  ['“It was safe,” Quill wrote in a memo obtained by Reuters.', 'Reuters agency text'],
  ['“It was safe,” Quill tweeted.', 'Twitter platform text'],
  ['“It was safe,” Quill wrote on Facebook.', 'Facebook platform text'],
  ['“It was safe,” Quill told the BBC.', 'BBC broadcaster inferred'],
  ['“It was safe,” Quill told Fox News host Ann Strand.', 'Fox News broadcaster inferred'],
  ['“It was safe,” Quill said on NBC’s “Morning Table.”', 'NBC broadcaster inferred'],
  ['“It was safe,” Quill said in an interview with Radio Meridian.', 'Radio Meridian broadcaster inferred'],
])('%s', (text, carrier) => expect(relaysOf(text, { outlet })[0]).toEqual([carrier]));

test('an agency’s credit holds for every statement, and stands outermost', () =>
  expect(
    relaysOf('“It was safe,” Quill told CNN. Growers said the lock had failed.', {
      outlet,
      credits: ['Reuters'],
    }),
  ).toEqual([['Reuters agency inferred', 'CNN broadcaster inferred'], ['Reuters agency inferred']]));

test.each([
  ['told to the outlet itself', '“It was safe,” Quill told the Harbour Gazette.', { outlet }],
  ['by its short name', '“It was safe,” Quill told the Gazette.', { outlet }],
  ['where the outlet is unknown', '“It was safe,” Quill told the BBC.', {}],
  ['the source itself', 'Reuters said the lock was safe.', { outlet }],
  ['inside the content', 'Quill said Reuters reported the flood late.', { outlet }],
  ['in another clause', '“It was safe,” Quill said, while CNN showed the flood.', { outlet }],
])('no relay: %s', (_, text, given) => expect(relaysOf(text, given)[0]).toEqual([]));
