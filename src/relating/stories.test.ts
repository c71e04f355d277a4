import { describe, expect, it } from 'vitest';
import { made } from '../record/testing/made.ts';
import { packed, unpacked } from './packing.ts';
import { profileOf } from './profile.ts';
import { storyLikeness } from './stories.ts';

const ferry = profileOf(
  made('f1', {
    title: 'Ferry runs aground off Skarrow Point',
    published: '2021-04-03',
    paragraphs: [
      'The ferry Mathilde ran aground off Skarrow Point on Saturday with 80 passengers on board, the coastguard said.',
      '“We felt the whole hull shudder and then everything on the tables slid away,” Ines Calder, a passenger, said.',
    ],
  }).article,
);
const again = (published?: string) =>
  profileOf(
    made('f2', {
      title: 'Passengers taken off stranded Skarrow ferry',
      ...(published ? { published } : {}),
      paragraphs: [
        'All 80 passengers of the Mathilde, which ran aground off Skarrow Point, were brought ashore by the coastguard.',
        '“We felt the whole hull shudder and then everything on the tables slid away,” one told the radio on April 3.',
      ],
    }).article,
  );
const other = profileOf(
  made('f3', {
    title: 'Skarrow council sets rates',
    published: '2021-04-03',
    paragraphs: ['The council of Skarrow set the rates of the coming year on Saturday.'],
  }).article,
);
const score = (a: typeof ferry, b: typeof ferry): number | undefined =>
  storyLikeness(a.profile, b.profile, a.words)?.score;

describe('two articles', () => {
  it('of one happening are likely so, and the reason tells by what', () => {
    const like = storyLikeness(ferry.profile, again('2021-04-04').profile, ferry.words)!;
    expect(like.score).toBeGreaterThan(0.9);
    expect(like.reason).toMatch(/^both tell of .*skarrow.*; 1 day apart$/u);
  });

  it('are less likely so the more days lie between, and not compared a fortnight apart', () => {
    const scores = ['2021-04-03', '2021-04-05', '2021-04-08'].map((day) => score(ferry, again(day))!);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(score(ferry, again('2021-04-17'))).toBeUndefined();
  });

  it('of which one is undated can be of one happening', () => {
    expect(score(ferry, again())).toBeGreaterThan(0.5);
  });

  it('that share a place and a day need not be of one happening', () => {
    expect(score(ferry, other)).toBeLessThan(0.1);
  });

  it('are to each other what the other is to the one', () => {
    const two = again('2021-04-04');
    expect(score(ferry, two)).toBe(score(two, ferry));
  });
});

it('a profile comes back from its bytes as it was, wherever they lie', () => {
  const bytes = packed(ferry.profile);
  expect(unpacked(bytes)).toEqual(ferry.profile);
  const odd = new Uint8Array(bytes.length + 1);
  odd.set(bytes, 1);
  expect(unpacked(odd.subarray(1))).toEqual(ferry.profile);
  expect(unpacked(packed(again().profile)).day).toBeNull();
});
