import { expect, test } from 'vitest';
import { articlePath, comparePath, personPath, webAddress, withQuery } from './links.ts';

test.each([
  ['https://mercury.example/a b', 'https://mercury.example/a%20b'],
  ['http://mercury.example', 'http://mercury.example/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['//mercury.example', null],
  ['mercury.example', null],
  ['', null],
  [null, null],
])('webAddress %s', (address, followed) => {
  expect(webAddress(address)).toBe(followed);
});

test('what comes from the record cannot leave its place in a path', () => {
  expect(articlePath('a/../b', 's3"')).toBe('/articles/a%2F..%2Fb#s3%22');
  expect(personPath('//evil.example')).toBe('/people/%2F%2Fevil.example');
  expect(comparePath('a&b=c', 'd')).toBe('/compare?a=a%26b%3Dc&b=d');
  expect(withQuery('/x', { a: null, b: '', c: 0 })).toBe('/x?c=0');
});
