// Bytes that are no text in spite of having no NUL, and pages that are declared to be what they are not.
import { expect, test } from 'vitest';
import { binaryKind, decode } from './decode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('control characters make bytes binary', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 255) + 1);
  expect(binaryKind(noise)).toBe('binary data');
  expect(binaryKind(bytes('\u0001\u0002\u0003\u0004'.repeat(100)))).toBe('binary data');
});

test('a stray control character, tabs and form feeds do not', () => {
  const page = `The gates\u000b are\tstuck.\r\n\f${'They were stuck on Monday, too. '.repeat(20)}\u0019`;
  expect(binaryKind(bytes(page))).toBeUndefined();
});

test('UTF-8 that is declared to be of one byte a character is UTF-8', () => {
  const page = bytes('<html><head><meta charset="iso-8859-1"></head><p>“Évora” – café</p></html>');
  expect(decode(page, true)).toMatchObject({ encoding: 'utf-8', exact: true });
});

test('what is of one byte a character, and declared so, stays so', () => {
  const page = Uint8Array.from('<meta charset="iso-8859-1"><p>Évora, café</p>', (char) => char.charCodeAt(0));
  expect(decode(page, true)).toMatchObject({
    encoding: 'windows-1252',
    text: expect.stringContaining('Évora, café'),
  });
});
