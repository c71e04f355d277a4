import { expect, test } from 'vitest';
import { layersWith, settingsOf } from '../testing/settings.ts';

test.each([
  ['The lock was safe, Mara Quill said in an interview.', 'in an interview | interview | - | -'],
  [
    '“The lock was safe,” Mara Quill said in an interview with the Port Courier on Monday.',
    'in an interview with the Port Courier on Monday | interview | - | the Port Courier',
  ],
  [
    '“The lock was safe,” Mara Quill said at a news conference here on Tuesday.',
    'at a news conference here on Tuesday | press conference | - | -',
  ],
  [
    'During her visit to Halvard last week, Quill said the lock was safe.',
    'During her visit to Halvard last week | visit | her visit to Halvard last week | -',
  ],
  [
    'In one of her latest posts on Saturday, Quill said the lock was safe.',
    'In one of her latest posts on Saturday | post | - | -',
  ],
  [
    'In a letter to the council, Quill wrote that the lock was safe.',
    'In a letter to the council | letter | - | the council',
  ],
  [
    'Speaking at a rally in Port Royal, Quill said the lock was safe.',
    'Speaking at a rally in Port Royal | rally | - | -',
  ],
  [
    '“The lock was safe,” Quill told growers at the Ostmark Farm Forum.',
    'growers at the Ostmark Farm Forum | conference | the Ostmark Farm Forum | growers',
  ],
  ['“The lock was safe,” Quill said on Twitter.', 'on Twitter | post | - | -'],
  [
    '“The lock was safe,” Quill said Sunday on CNN’s “Morning Table.”',
    'on CNN’s “Morning Table.” | broadcast | CNN’s “Morning Table.” | -',
  ],
  ['“The lock was safe,” Quill said under oath.', 'under oath | testimony | - | -'],
  [
    'The ministry said in a written statement that the lock was safe.',
    'in a written statement | statement | - | -',
  ],
  [
    '“The lock was safe,” the owners said in court papers filed on Friday.',
    'in court papers filed on Friday | court filing | - | -',
  ],
])('%s', (text, setting) => expect(settingsOf(text)).toContain(setting));

test.each([
  ['“The lock was safe,” Quill told RT.', 'RT'],
  ['“The lock was safe,” Quill told USA TODAY.', 'USA TODAY'],
  ['Quill told reporters the lock was safe.', 'reporters'],
  ['Quill told a gaggle of local reporters that the lock was safe.', 'a gaggle of local reporters'],
  ['Quill told lawmakers on Monday that the lock was safe.', 'lawmakers'],
  ['“The lock was safe,” Quill told a local station last month.', 'a local station'],
])('who heard: %s', (text, hearer) => {
  const { layers } = layersWith(text);
  expect(layers.occasions.map((o) => o?.hearer?.value)).toContain(hearer);
});

test('what goes on in the same paragraph has the same occasion, inferred', () => {
  const { layers } = layersWith(
    '“The lock was safe,” Mara Quill told Radio Meridian. “It will stay safe,” she added.',
  );
  const [first, second] = layers.occasions;
  expect(first?.hearer).toMatchObject({ value: 'Radio Meridian', basis: 'text' });
  expect(second?.hearer).toMatchObject({ value: 'Radio Meridian', basis: 'inferred' });
  expect(second?.hearer?.reason).toBeTruthy();
});
