// From how many places coverage comes: what joins members, what keeps them apart, and what is only presumed.
import { expect, test } from 'vitest';
import { type Member, originsOf, type SharedCopy } from './origins.ts';

const member = (outlet: string, of: Partial<Member> = {}): Member => ({
  id: `${outlet}/s1`,
  outlet,
  published: '2024-03-05',
  credits: [],
  relay: [],
  medium: null,
  event: null,
  hearer: null,
  day: null,
  ...of,
});
const copy = (a: string, b: string): SharedCopy => ({
  a: `${a}/s1`,
  b: `${b}/s1`,
  reason: 'the same paragraph',
});
const shown = (members: readonly Member[], copies: readonly SharedCopy[] = []): string[] =>
  originsOf(members, copies).map(
    ({ kind, name, day, told, members: own }) =>
      `${kind} ${name}${day ? `, ${day}` : ''}${told ? '' : '?'}: ${own.map((id) => id.split('/')[0]).join(' ')}`,
  );

test('an agency’s copy is one origin, and the agency’s own page belongs to it', () =>
  expect(
    shown([
      member('Echo', { credits: ['AFP'] }),
      member('Post', { relay: [{ name: 'AFP', kind: 'agency' }] }),
      member('AFP'),
      member('Star', { credits: ['Reuters'] }),
    ]),
  ).toEqual(['agency AFP: AFP Echo Post', 'agency Reuters: Star']));

test('who quotes another outlet has it from there', () =>
  expect(
    shown([
      member('RT', { published: '2024-03-04' }),
      member('Echo', { relay: [{ name: 'RT', kind: 'broadcaster' }] }),
      member('Post'),
    ]),
  ).toEqual(['relay RT: RT Echo', 'own Post?: Post']));

test('the same copy without a credit is a reprint; the same newsroom is one', () => {
  expect(
    shown(
      [member('Echo', { published: '2024-03-04' }), member('Post'), member('Star')],
      [copy('Echo', 'Post')],
    ),
  ).toEqual(['reprint Echo?: Echo Post', 'own Star?: Star']);
  expect(shown([member('Echo'), member('Echo', { id: 'other/s4' })])).toEqual(['own Echo?: Echo other']);
});

test('a reprint of an agency’s copy that does not say so belongs to the agency', () =>
  expect(shown([member('Echo', { credits: ['AFP'] }), member('Post')], [copy('Echo', 'Post')])).toEqual([
    'agency AFP: Echo Post',
  ]));

test('several who heard one press conference share the origin of the words, and it says so', () => {
  // two days are told, so that the one without a day is nobody's
  expect(
    shown([
      member('Echo', { medium: 'press conference', day: '2024-03-04' }),
      member('Post', { hearer: 'reporters' }),
      member('Star', { medium: 'press conference', day: '2024-02-01' }),
    ]),
  ).toEqual([
    'occasion press conference, 2024-03-04: Echo',
    'occasion to reporters: Post',
    'occasion press conference, 2024-02-01: Star',
  ]);
  const [one] = originsOf(
    [
      member('Echo', { medium: 'press conference', day: '2024-03-04' }),
      member('Post', { hearer: 'reporters', credits: ['AFP'] }),
    ],
    [],
  );
  expect(one).toMatchObject({ kind: 'occasion', name: 'press conference', day: '2024-03-04', told: true });
  expect(one!.channels.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['own Echo', 'agency AFP']);
  expect(one!.reason).toContain('2 ways lead to it');
});

test('an interview is by whom it was given to; two are two', () =>
  expect(
    shown([
      member('Echo', { medium: 'interview', hearer: 'Radio Orrin' }),
      member('Post', { medium: 'interview', hearer: 'Radio Orrin' }),
      member('Star', { medium: 'interview', hearer: 'the Star' }),
    ]),
  ).toEqual(['interview interview with Radio Orrin: Echo Post', 'interview interview with the Star: Star']));

test('a post is one, whoever shows it', () =>
  expect(
    shown([
      member('Echo', { relay: [{ name: 'Twitter', kind: 'platform' }] }),
      member('Post', { relay: [{ name: 'Twitter', kind: 'platform' }], medium: 'post' }),
    ]),
  ).toEqual(['document post on Twitter: Echo Post']));

test('the order of the members makes no difference', () => {
  const members = [
    member('Echo', { credits: ['AFP'] }),
    member('Post', { medium: 'speech' }),
    member('Star', { medium: 'speech', credits: ['AFP'] }),
    member('Tide', { relay: [{ name: 'the Post', kind: 'outlet' }] }),
    member('Herald'),
  ];
  const copies = [copy('Herald', 'Tide')];
  const once = shown(members, copies);
  expect(once).toEqual(['occasion speech: Echo Herald Post Star Tide']);
  expect(shown(members.toReversed(), copies)).toEqual(once);
});

test('of nobody, none; agencies that are not named are nobody’s', () => {
  expect(shown([])).toEqual([]);
  expect(
    shown([member('Echo', { credits: ['Agencies'] }), member('Post', { credits: ['Agencies'] })]),
  ).toEqual(['agency unnamed agencies: Echo', 'agency unnamed agencies: Post']);
});
