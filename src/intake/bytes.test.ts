// The bytes of a span, decoded, are the span's text, but for blanks and entities.
import { expect, test } from 'vitest';
import type { Article } from '../core/article.ts';
import { bytesOf } from '../core/bytemap.ts';
import { taken } from './testing/taken.ts';

const TEXT =
  'Dam “bursts” – at Évora\r\n\r\nThe dam above Évora burst on Monday night, the mayor said: “Nobody was hurt, naïve or not.”\r\n\r\nLeave a Reply\r\n\r\nIt rained — for 12 hours.';

const page = (charset: string): string =>
  `<!doctype html><html><head><meta charset="${charset}"><title>Dam bursts</title></head><body><article><h1>Dam  “bursts” &amp; breaks</h1>
   <p>The dam above <b>&Eacute;vora</b> burst on&nbsp;Monday night, the mayor said: &ldquo;Nobody was <i>hurt</i>, na&#239;ve or not.&rdquo;</p>
   <script>var x = "&amp;";</script><!-- a comment --><p>It rained — for 12 hours, and three villages\n in the valley &lt;west&gt; were cleared.</p></article></body></html>`;

const windows1252 = (text: string): Uint8Array => {
  const codes: Record<string, number> = { '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 };
  return Uint8Array.from(text, (char) => codes[char] ?? char.charCodeAt(0));
};
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Entities and blanks made alike, tags taken out. */
const plain = (text: string): string =>
  text
    .replace(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->|<[^>]*>/gu, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&ldquo;', '“')
    .replaceAll('&rdquo;', '”')
    .replaceAll('&Eacute;', 'É')
    .replaceAll('&#239;', 'ï')
    .replace(/\s+/gu, '');

function expectSame(article: Article, bytes: Uint8Array): void {
  const decoder = new TextDecoder(article.from.encoding);
  let checked = 0;
  for (const { span } of article.blocks)
    for (let start = span.start; start < span.end; start += 3)
      for (const end of [start + 1, start + 7, span.end]) {
        if (end > span.end) continue;
        const said = article.text.slice(start, end);
        const place = bytesOf(article.map, { start, end });
        if (said.trim() === '') continue;
        if (!place) throw new Error(`“${said}” has no bytes`);
        expect(plain(decoder.decode(bytes.subarray(place.start, place.end)))).toBe(
          plain(said.replaceAll('<', '&lt;')),
        );
        checked++;
      }
  expect(checked).toBeGreaterThan(100);
}

test.each([
  ['utf-8', utf8],
  ['utf-16le', utf16],
  ['windows-1252', windows1252],
] as const)('plain text in %s', (encoding, encode) => {
  const bytes = encode(TEXT);
  const article = taken(bytes);
  expect(article.from.encoding).toBe(encoding);
  expect(article.text).not.toContain('Reply');
  expectSame(article, bytes);
});

test.each([
  ['utf-8', utf8],
  ['utf-16le', utf16],
  ['windows-1252', windows1252],
] as const)('a page in %s', (encoding, encode) => {
  const bytes = encode(page(encoding));
  const article = taken(bytes, 'dam.html');
  expect(article.from.encoding).toBe(encoding);
  expectSame(article, bytes);
});

test('a page in Shift_JIS, an encoding of one and two bytes', () => {
  const sentence = [
    0x83, 0x5f, 0x83, 0x80, 0x20, 0x61, 0x26, 0x61, 0x6d, 0x70, 0x3b, 0x62, 0x20, 0xb1, 0x82, 0xa0,
  ];
  const bytes = Buffer.concat([
    Buffer.from('<html><head><meta charset="shift_jis"></head><body><p>'),
    Uint8Array.from(sentence),
    Buffer.from('</p></body></html>'),
  ]);
  const article = taken(bytes, 'dam.html');
  expect(article.text).toBe('ダム a&b ｱあ');
  const at = (text: string): unknown => {
    const start = article.text.indexOf(text);
    return bytesOf(article.map, { start, end: start + text.length });
  };
  const first = bytes.indexOf(0x83);
  expect(at('ム')).toEqual({ start: first + 2, end: first + 4 });
  expect(at('&')).toEqual({ start: first + 6, end: first + 11 });
  expect(at('あ')).toEqual({ start: first + 14, end: first + 16 });
});

test('a file cut off within a character keeps its places', () => {
  const bytes = utf8(
    'Dam bursts – again\n\nIt rained in Évora, she said, and the café in Évora closed. “É',
  ).subarray(0, -1);
  const article = taken(bytes);
  expect(article.from.encoding).toBe('utf-8');
  const start = article.text.indexOf('café');
  const place = bytesOf(article.map, { start, end: start + 4 })!;
  expect(new TextDecoder().decode(bytes.subarray(place.start, place.end))).toBe('café');
});

test('a line of JSON, through its escapes', () => {
  const bytes = utf8(
    '{"id":"a","title":"Dam \\u201cbursts\\u201d","text":"It rained\\r\\nin \\"Évora\\", she said.\\n\\nIt blew."}',
  );
  const article = taken(bytes, 'dams.jsonl#1');
  expect(article.text).toBe('Dam “bursts”\n\nIt rained\nin "Évora", she said.\n\nIt blew.');
  const at = (text: string): string => {
    const start = article.text.indexOf(text);
    const place = bytesOf(article.map, { start, end: start + text.length })!;
    return new TextDecoder().decode(bytes.subarray(place.start, place.end));
  };
  expect(at('“bursts”')).toBe('\\u201cbursts\\u201d');
  expect(at('in "Évora", she')).toBe('in \\"Évora\\", she');
  expect(at('It blew.')).toBe('It blew.');
});
