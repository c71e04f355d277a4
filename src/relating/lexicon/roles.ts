/** What roles tell about which of two namesakes somebody is. */
import { remembered } from '../../core/remembered.ts';

/** Walks of life whose people are rarely each other. All not told here (office, business, press, arts) is one: `public`. */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  [
    'sport',
    /\b(?:striker|midfielder|goalkeeper|defender|quarterback|pitcher|footballer|cricketer|golfer|sprinter|cyclist|boxer|jockey|player|coach|athlete|skipper|batsman|bowler|forward|linebacker|swimmer|skater|gymnast|olympian)s?\b/u,
  ],
  [
    'private',
    /\b(?:resident|neighbou?r|witness|passer-by|bystander|shopkeeper|farmer|student|pupil|teacher|nurse|driver|motorist|passenger|tourist|mother|father|parent|widow|son|daughter|brother|sister|victim|survivor|voter|villager|fisherman|fisher|carpenter|plumber|barber|waiter|waitress|pensioner|retiree|homeowner|customer|shopper|commuter|baker|mechanic)s?\b/u,
  ],
];

/** The walk of life that a role tells; empty of no role. */
export function fieldOf(role: string | null): '' | 'public' | 'sport' | 'private' {
  if (role === null || role.trim() === '') return '';
  const words = role.toLowerCase();
  for (const [field, pattern] of FIELDS) if (pattern.test(words)) return field as 'sport' | 'private';
  return 'public';
}

/** Words that make up names of offices which every country or town has: alone they name nobody in particular. */
export const GENERIC: ReadonlySet<string> = new Set(
  `the a an its his her their of for and in on to ministry ministries minister department departments office bureau agency agencies
  authority authorities commission committee council board court courts parliament assembly senate house cabinet
  government administration presidency embassy consulate police force forces army military navy guard service services
  fire rescue hospital university college school company firm group bank union party opposition campaign team company's
  state federal national regional local city town county district provincial municipal central general supreme high
  foreign interior defence defense health education finance justice transport environment agriculture energy labour labor
  trade home affairs security intelligence emergency coast border customs prosecutor prosecutors prosecutor's attorney
  attorney's election electoral water port harbour harbor union's spokesman spokeswoman organisation organization
  statement report members lawmakers officials investigators researchers scientists residents activists`.split(
    /\s+/u,
  ),
);

const COMMON_IN_ROLES = new Set(
  'the a an of for and to in on at former ex acting deputy senior then us uk'.split(' '),
);

/** The words of a role that say what it is: “former US defence secretary” → defence, secretary. */
export const roleWords = remembered(20_000, (role): readonly string[] =>
  role
    .toLowerCase()
    .replaceAll('defense', 'defence')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !COMMON_IN_ROLES.has(word)),
);

/** Offices that few hold at a time, so that with a surname they nearly make a name: “President Ruiz”. */
const OFFICES: { readonly [word: string]: string } = {
  ...Object.fromEntries(
    'president premier minister chancellor pope king queen prince princess emir sultan governor senator representative congressman congresswoman speaker secretary ambassador mayor'
      .split(' ')
      .map((word) => [word, word]),
  ),
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  pres: 'president',
};

/** The offices that a role names. */
export const officesIn = remembered(20_000, (role): readonly string[] =>
  roleWords(role).flatMap((word) => (Object.hasOwn(OFFICES, word) ? [OFFICES[word]!] : [])),
);
