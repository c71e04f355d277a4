// What stands in quotation marks and nobody says; and phrases that are said and not cited.
import { expect, test } from 'vitest';
import { citesPhrase, passagesOf, wordsOf } from './passages.ts';

const quotedIn = (text: string) =>
  passagesOf(text, [{ start: 0, end: text.length }]).filter(({ quoted }) => quoted);

test.each([
  ['an address', '"https://ferry.example/hashtag/kessel?src=hash&ref_src=widget&lang=en"'],
  ['an address without its scheme', '“www.ferry.example/timetable/summer/sunday/first-boat”'],
  [
    'the address of a link',
    'We sail again <a href="https://ferry.example/tag/the_old_dam?src=hash&ref=one">#dam</a>',
  ],
  ['what a picture is called', 'We sail again <img alt="the old ferry below the northern dam">'],
])('%s is no quotation', (_, text) => expect(quotedIn(text)).toEqual([]));

test('an address and a tag are no words', () =>
  expect(
    wordsOf('Sail with us <b>today</b>: https://ferry.example/a?b=c pic.twitter.com/Ab12').join(' '),
  ).toBe('sail with us today'));

test('less than and more than are no tags', () =>
  expect(wordsOf('if a < 3 then the dam > the lock').join(' ')).toBe('if a 3 then the dam the lock'));

test.each([
  ['said outright', '“This is the jewel of the delta, and stays so”'],
  ['in the passage’s own marks', '‘the jewel of the delta, as it was’'],
  ['between apostrophes', '“The wardens’ boat is the jewel of the delta and the pilots’ pride”'],
  [
    'in a sentence that is said again',
    '“He told us, ‘You will never own the jewel of the delta while I live,’ and left”',
  ],
  ['beside a phrase in marks', '“The ‘old lady’ is the jewel of the delta”'],
])('a phrase is not cited where it is %s', (_, passage) =>
  expect(citesPhrase(passage, 'the jewel of the delta')).toBe(false),
);
