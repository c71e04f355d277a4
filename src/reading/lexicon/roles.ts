/**
 * Words for what people do and what they head, and which of them name the same office.
 *
 *     sameOffice('the Pentagon chief', 'US Secretary of Defense')  →  true
 */

/** Heads of a person's role: “defence chief”, “Middle East expert”. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `minister president premier chancellor secretary senator congressman congresswoman representative governor mayor
  councillor councilor councilman councilwoman lawmaker legislator mp deputy speaker leader chief head boss director
  chairman chairwoman chair chairperson ceo executive founder co-founder owner manager president-elect candidate nominee
  challenger incumbent spokesman spokeswoman spokesperson spokesmen adviser advisor aide strategist ambassador envoy
  diplomat commissioner commander general admiral colonel major captain lieutenant sergeant officer constable sheriff
  detective inspector superintendent prosecutor attorney lawyer solicitor barrister judge justice magistrate coroner
  expert analyst economist scientist researcher professor lecturer historian scholar academic author writer novelist
  columnist journalist reporter correspondent editor broadcaster presenter host anchor blogger commentator critic artist
  actor actress singer musician director producer filmmaker comedian model designer coach trainer player striker
  goalkeeper defender midfielder footballer athlete skipper captain doctor physician surgeon nurse midwife psychologist
  teacher principal headteacher student pupil farmer fisherman miner driver pilot sailor engineer architect builder
  worker employee shopkeeper businessman businesswoman entrepreneur investor trader banker landlord tenant resident
  neighbour neighbor villager activist campaigner organiser organizer volunteer priest bishop archbishop cardinal pope
  rabbi imam pastor vicar king queen prince princess duke emperor emir sultan crown-prince dictator warlord
  mother father son daughter brother sister wife husband widow widower uncle aunt cousin grandmother grandfather friend
  colleague partner girlfriend boyfriend victim survivor witness eyewitness suspect defendant pensioner veteran soldier
  fighter rebel militant mogul billionaire tycoon magnate frontrunner front-runner whistleblower regulator ombudsman
  treasurer registrar curator librarian archivist geologist hydrologist biologist chemist physicist virologist
  epidemiologist meteorologist seismologist agronomist surveyor auditor accountant negotiator mediator rapporteur
  counsel high-commissioner secretary-general vice-president undersecretary solicitor-general harbourmaster harbormaster
  member politician hopeful worshipper baker superintendent foreman guard warden chaplain dean rector provost chief-executive woman man girl boy teenager
  pollster philosopher pundit rapper trooper firefighter rancher contractor programmer photographer screenwriter
  playwright poet moderator preacher lobbyist consultant fundraiser donor alderman quarterback golfer astronaut biographer
  essayist theologian sociologist psychiatrist immunologist climatologist mathematician statistician demographer
  anthropologist archaeologist ecologist conservationist environmentalist juror operative
  administrator coordinator evangelist undersheriff whip contributor counselor counsellor controller comptroller czar
  assemblywoman assemblyman selectman`.split(/\s+/u),
);

const WOMEN_ROLES =
  /^(?:.*woman|actress|queen|princess|mother|daughter|sister|wife|widow|aunt|grandmother|girlfriend|girl|nun|duchess|empress|midwife)$/u;
const MEN_ROLES =
  /^(?:(?!wo).*[^o]man|(?:spokes|chair|business|congress|council|fisher|news|gun)man|king|prince|father|son|brother|husband|widower|uncle|grandfather|boyfriend|boy|priest|bishop|pope|duke|emperor|monk)$/u;

export const genderOfRole = (noun: string): 'f' | 'm' | undefined =>
  WOMEN_ROLES.test(noun) && noun !== 'human' ? 'f' : MEN_ROLES.test(noun) ? 'm' : undefined;

/** Titles that stand before a name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady sen sen. rep rep. gov gov. gen gen. col col.
  private pvt pvt. pfc corporal cpl cpl. lt lt. maj maj. capt capt. sgt sgt. adm adm. rev rev. fr fr. hon hon. judge justice president senator congressman
  congresswoman governor mayor king queen prince princess pope cardinal archbishop bishop imam ayatollah sheikh general
  admiral colonel captain sergeant detective inspector constable officer secretary chancellor premier minister prime
  deputy vice former acting ex- ex chief councillor councilor councilman ambassador commissioner chairman chairwoman
  reps reps. sens sens. govs govs. gens gens. messrs messrs. profs. drs. msgr msgr. cmdr cmdr. supt supt. lt.-gov. lt.-col.
  delegate attendee specialist clerk agent fellow supporter backer rival insider loyalist apostle prophet
  director ceo first lady speaker coach undersecretary attorney superintendent sheriff lieutenant major rabbi pastor`.split(
    /\s+/u,
  ),
);

export const HONORIFIC_GENDER: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['mr', 'm'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['king', 'm'],
  ['prince', 'm'],
  ['pope', 'm'],
  ['congressman', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['dame', 'f'],
  ['lady', 'f'],
  ['queen', 'f'],
  ['princess', 'f'],
  ['congresswoman', 'f'],
  ['chairman', 'm'],
  ['chairwoman', 'f'],
  ['councilman', 'm'],
]);

/** Offices of which a country, or the church, has one. */
export const HIGHEST = /^(?:the\s+)?(president|prime minister|pope|king|queen|chancellor|chief justice)$/iu;

/**
 * Surnames that the news of these decades has gone with an office, for articles that say “the president” and never “President
 * Roe”.
 */
export const LONG_CALLED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'president',
    new Set(
      'Bush Obama Trump Biden Putin Medvedev Hollande Macron Xi Erdogan Zelensky Zelenskiy Assad Rouhani Maduro'.split(
        ' ',
      ),
    ),
  ],
  ['vice president', new Set('Gore Cheney Biden Pence Harris'.split(' '))],
  [
    'prime minister',
    new Set('Blair Brown Cameron May Johnson Sunak Starmer Netanyahu Modi Abe Trudeau Harper'.split(' ')),
  ],
  ['chancellor', new Set('Merkel Scholz Kohl'.split(' '))],
  ['pope', new Set('Francis Benedict'.split(' '))],
  ['chief justice', new Set(['Roberts', 'Rehnquist'])],
]);

const WELL_KNOWN = new Set([...LONG_CALLED.values()].flatMap((names) => [...names]));
/** “Obama”, “OBAMA”: a person, whoever is meant. Short ones may be words, “May”, “Bush”. */
export const isWellKnown = (surname: string): boolean =>
  surname.length > 4 && WELL_KNOWN.has(surname[0] + surname.slice(1).toLowerCase());

/** Words that head anything: a chief of the port and a port director may be one person. */
const HEADS = new Set(
  'chief head boss leader director chairman chairwoman chair ceo executive president manager'.split(' '),
);
const MINISTERS = new Set('minister secretary chief head boss'.split(' '));
const LAWYERS = new Set('lawyer attorney solicitor barrister counsel'.split(' '));
const SPEAKERS = new Set('spokesman spokeswoman spokesperson'.split(' '));
const LEGISLATORS = new Set('representative congressman congresswoman lawmaker legislator'.split(' '));

const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['pentagon', 'defence'],
  ['military', 'defence'],
  ['foreign', 'foreign'],
  ['diplomat', 'foreign'],
  ['state', 'foreign'],
  ['treasury', 'finance'],
  ['exchequer', 'finance'],
  ['home', 'interior'],
  ['labor', 'labour'],
  ['prime', 'premier'],
  ['ceo', 'executive'],
  ['tory', 'conservative'],
  ['american', 'us'],
  ['u.s.', 'us'],
  ['british', 'uk'],
  ['un', 'un'],
  ['u.n.', 'un'],
]);

const SMALL = new Set(
  'the a an of for and in at to its his her their s our new former ex then now longtime long-time company firm senior top outgoing incoming current late old us u.s. american british russian french german chinese israeli indian'.split(
    ' ',
  ),
);

/** Offices as they are shortened before a name: “Gov. Roe”. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['adm', 'admiral'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['prof', 'professor'],
]);

interface Office {
  readonly head: string;
  readonly domain: ReadonlySet<string>;
}

/** Head noun and what it is head of, from a role's words. Undefined if no word of them names a role. */
function officeOf(words: string): Office | undefined {
  const list = words
    .toLowerCase()
    .replace(/\bvice president\b/gu, 'vice-president')
    .replace(/\bcommander[- ]in[- ]chief\b/gu, 'president')
    .replace(/['’]s\b/gu, ' ')
    .split(/[^\p{L}.-]+/u)
    .filter(Boolean)
    .map((word) => SHORTENED.get(word.replace(/\.$/u, '')) ?? word);
  const of = list.findIndex((word) => word === 'of' || word === 'for' || word === 'at');
  const headList = of > 0 ? list.slice(0, of) : list;
  const head = headList.findLast((word) => ROLE_NOUNS.has(word));
  if (!head) return undefined;
  const domain = new Set(
    list
      .filter((word) => word !== head && !SMALL.has(word))
      .map((word) => SYNONYMS.get(word) ?? word.replace(/s$/u, '')),
  );
  return { head, domain };
}

const sameHead = (a: string, b: string): boolean =>
  a === b || [HEADS, LAWYERS, SPEAKERS, LEGISLATORS].some((group) => group.has(a) && group.has(b));

/**
 * Whether two wordings can name one office: “the Pentagon chief”, “US Secretary of Defense”. A bare head (“the
 * minister”) fits any office of that head.
 */
export function sameOffice(a: string, b: string): boolean {
  const [x, y] = [officeOf(a), officeOf(b)];
  if (!x || !y) return false;
  const shared = [...x.domain].some((word) => y.domain.has(word));
  if (x.head === y.head || LAWYERS.has(x.head) || SPEAKERS.has(x.head) || LEGISLATORS.has(x.head))
    if (sameHead(x.head, y.head)) return shared || x.domain.size === 0 || y.domain.size === 0;
  // a president is head of something, but not of whatever has a head
  if (sameHead(x.head, y.head)) return shared || (x.domain.size === 0 && y.domain.size === 0);
  // a defence chief may be a minister, a bare chief need not
  return MINISTERS.has(x.head) && MINISTERS.has(y.head) && shared;
}

/** Whether they do, and nothing that one is head of is left unsaid by the other: not “Maine's senator” and a bare “Sen.”. */
export function sameOfficeFully(a: string, b: string): boolean {
  const [x, y] = [officeOf(a), officeOf(b)];
  return sameOffice(a, b) && (x!.domain.size === 0) === (y!.domain.size === 0);
}

/** Whether the words name an office at all. */
export const namesOffice = (words: string): boolean => officeOf(words) !== undefined;

/** Whether two wordings name offices that one person does not hold at once. */
export function rivalOffices(a: string, b: string): boolean {
  const [x, y] = [officeOf(a), officeOf(b)];
  if (!x || !y || x.domain.size === 0 || y.domain.size === 0) return false;
  return (
    !sameOffice(a, b) &&
    (MINISTERS.has(x.head) || HEADS.has(x.head)) &&
    (MINISTERS.has(y.head) || HEADS.has(y.head))
  );
}

export const isRoleWord = (word: string): boolean => ROLE_NOUNS.has(word.toLowerCase());

/** “Gov”, “Sen”: an office as it is shortened before a name, without its stop. */
export const isShortenedRole = (word: string): boolean => SHORTENED.has(word.toLowerCase());
