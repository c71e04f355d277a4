import { describe, expect, it } from 'vitest';
import { acronymIn, bodyName, initialsOf, personName, slugOf } from './names.ts';

describe('names of people', () => {
  it.each([
    ['Ana Ruiz', 'ana', '', 'ruiz'],
    ['Ana Ruiz MP', 'ana', '', 'ruiz'],
    ['Sen. Ana-María J. van Dyk Jr.', 'ana-maria', 'j', 'van dyk', 'jr'],
    ['Ivo Ruiz, Jr., MP', 'ivo', '', 'ruiz', 'jr'],
    ['Ruiz III', '', '', 'ruiz', 'iii'],
    ['Ivo Ruiz, director', 'ivo', '', 'ruiz'],
    ['Dr Ivo Stöhr', 'ivo', '', 'stohr'],
    ['Ruiz', '', '', 'ruiz'],
    ['Mr. Ruiz', '', '', 'ruiz'],
    ['van Dyk', '', '', 'van dyk'],
    ['Omar al-Tamir', 'omar', '', 'al-tamir'],
    ['Omar al Tamir', 'omar', '', 'al tamir'],
    ['O’Hara', '', '', 'ohara'],
    ['Ann-Kathrin Wölk’s', 'ann-kathrin', '', 'wolk'],
  ])('%s', (name, first, middle, last, generation = '') =>
    expect(personName(name)).toEqual({ first, middle, last, generation }),
  );
});

describe('names of bodies', () => {
  it.each([
    ['the Federal Office of Tides', 'federal office of tides'],
    ['Hollis Marine, Inc.', 'hollis marine'],
    ['The Who', 'who'],
  ])('%s', (name, body) => expect(bodyName(name)).toBe(body));

  it('have initials with and without their small words', () => {
    expect(initialsOf('federal office of tides')).toEqual(['fot', 'foot']);
    expect(initialsOf('tides')).toEqual([]);
  });

  it.each([
    ['the FOT', 'fot'],
    ['U.N.', 'un'],
    ['Fot', undefined],
    ['The Office', undefined],
  ])('%s', (name, letters) => expect(acronymIn(name)).toBe(letters));
});

describe('addresses', () => {
  it.each([
    ['Ana Ruiz', 'ana-ruiz'],
    ['the Café & Bar', 'cafe-bar'],
    ['…', 'unnamed'],
    ['Юрий Ким', 'юрии-ким'],
  ])('%s', (name, slug) => expect(slugOf(name)).toBe(slug));
});
