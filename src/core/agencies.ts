/**
 * News agencies: what they are called in credits and datelines, and the name they are listed under.
 *
 *     agencyNamed('AP')  →  'The Associated Press'
 */
const AGENCIES: readonly (readonly [string, ...string[]])[] = [
  ['The Associated Press', 'Associated Press', 'AP', 'A.P.', 'AP News'],
  ['Reuters', 'Thomson Reuters', 'Reuters Health'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['Xinhua', 'Xinhua News Agency', 'Xinhua News'],
  ['TASS', 'ITAR-TASS', 'Itar-Tass', 'Tass'],
  ['RIA Novosti', 'RIA', 'RIA-Novosti'],
  ['Interfax', 'Interfax-Ukraine'],
  ['Sputnik'],
  ['Ukrinform'],
  ['UNIAN'],
  ['BelTA', 'BELTA'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS', 'Indo-Asian News Service'],
  ['UNI', 'United News of India'],
  ['PA', 'PA Media', 'Press Association'],
  ['DPA', 'dpa', 'Deutsche Presse-Agentur'],
  ['EFE', 'Efe'],
  ['ANSA', 'Ansa'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji Press', 'Jiji'],
  ['Yonhap', 'Yonhap News Agency'],
  ['KCNA'],
  ['Anadolu Agency', 'Anadolu', 'AA'],
  ['IRNA'],
  ['ISNA'],
  ['Tasnim'],
  ['Fars News Agency', 'Fars', 'FNA'],
  ['Mehr News Agency', 'Mehr'],
  ['SANA'],
  ['WAFA'],
  ['MENA'],
  ['SPA', 'Saudi Press Agency'],
  ['WAM'],
  ['QNA'],
  ['Petra'],
  ['APP', 'Associated Press of Pakistan'],
  ['BSS'],
  ['UNB'],
  ['Bernama'],
  ['Antara'],
  ['VNA'],
  ['AAP', 'Australian Associated Press'],
  ['The Canadian Press', 'Canadian Press', 'CP'],
  ['NAN', 'News Agency of Nigeria'],
  ['SAPA'],
  ['Prensa Latina'],
  ['Tribune News Service', 'TNS'],
  ['McClatchy', 'McClatchy Newspapers', 'McClatchy-Tribune'],
  ['Tanjug'],
  ['PAP'],
  ['CTK'],
  ['CNN'],
  ['Inter Press Service', 'IPS'],
  ['Thomson Reuters Foundation'],
  ['Agencies', 'agencies', 'AGENCIES', 'news agencies', 'wire services', 'Agency', 'Wires'],
];

const BY_NAME = new Map(
  AGENCIES.flatMap(([name, ...others]) => [name, ...others].map((n) => [n, name] as const)),
);

/** Agencies that the list does not know but that call themselves one. */
const SELF_NAMED = String.raw`(?:\p{Lu}[\p{L}’'-]+\s+){1,3}(?:(?:News|Press)\s+Agency|News\s+Service|Newswire|Wire\s+Service)`;
const IS_SELF_NAMED = new RegExp(`^${SELF_NAMED}$`, 'u');

/** The agency called so, spelled and capitalised so; undefined if none is. */
export const agencyNamed = (words: string): string | undefined =>
  known(words) ?? (IS_SELF_NAMED.test(words) ? words.replace(/^The\s+/u, '') : undefined);

const known = (words: string): string | undefined =>
  BY_NAME.get(words) ?? BY_NAME.get(words.replace(/^(?:the|The|THE)\s+/u, '')) ?? BY_NAME.get(titled(words));

/** “REUTERS” is Reuters, as datelines and bylines shout. */
const titled = (words: string): string =>
  words.length > 4 && words === words.toUpperCase()
    ? words.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : words;

/** All spellings as one alternative of a pattern, the longest first. */
export const AGENCY = `${SELF_NAMED}|${[...BY_NAME.keys()]
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  .join('|')}`;

const LINE = new RegExp(
  String.raw`^[([–—-]*\s*(?:by\s+|from\s+|source:\s*|via\s+)?(?:the\s+)?(?:${AGENCY})(?:\s*(?:/|,|&|and|\+)\s*(?:${AGENCY}))*(?:\s+(?:staff|correspondents?|reporters?|writers?|editorial))?(?:\s+(?:writers?|reporters?))?\s*[)\]]?\.?$`,
  'iu',
);

/** A line that names agencies and nothing else. */
export const isAgencyLine = (line: string): boolean => line.length <= 80 && LINE.test(line);
