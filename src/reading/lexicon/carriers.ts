/**
 * Who carries words: agencies, broadcasters, papers and sites, platforms.
 *
 *     carrierNamed('the BBC')  →  { name: 'BBC', kind: 'broadcaster' }
 */
import { agencyNamed } from '../../core/agencies.ts';
import type { Carrier } from '../../core/statement.ts';

const BROADCASTERS = new Set(
  `bbc|bbc news|bbc radio|cnn|rt|nbc|nbc news|abc|abc news|cbs|cbs news|fox|fox news|msnbc|cnbc|npr|pbs|c-span|sky news|itv|itv news|channel 4|
  channel 4 news|al jazeera|al arabiya|al-arabiya|al mayadeen|press tv|france 24|deutsche welle|dw|euronews|rte|rté|cbc|ctv|abc radio|
  ndtv|zee news|times now|republic tv|geo news|ary news|cctv|cgtn|nhk|kbs|arirang|rossiya 1|rossiya-1|rossiya 24|channel one|ntv|zdf|ard|tf1|
  bfm tv|rai|voice of america|voa|radio free europe|radio free asia|bloomberg tv|bloomberg television|univision|telemundo|fox business|newsmax tv|lbc|
  gb news|cnn international`
    .split('|')
    .map((name) => name.trim()),
);

/** Programmes that are spoken of without their broadcaster. */
const PROGRAMMES = new Map([
  ['meet the press', 'NBC'],
  ['face the nation', 'CBS'],
  ['60 minutes', 'CBS'],
  ['good morning america', 'ABC'],
  ['morning joe', 'MSNBC'],
  ['state of the union', 'CNN'],
  ['fox & friends', 'Fox News'],
  ['newsnight', 'BBC'],
  ['newshour', 'PBS'],
]);

const PAPERS = new Set(
  `new york times|times|washington post|post|wall street journal|usa today|los angeles times|guardian|daily telegraph|telegraph|financial times|
  independent|daily mail|mail on sunday|sun|daily mirror|mirror|observer|sunday times|economist|new yorker|atlantic|time|newsweek|politico|
  hill|huffington post|huffpost|buzzfeed|buzzfeed news|vox|slate|salon|axios|propublica|intercept|breitbart|breitbart news|daily beast|daily caller|
  national review|new republic|foreign policy|foreign affairs|bloomberg businessweek|forbes|fortune|business insider|wired|rolling stone|vanity fair|
  boston globe|chicago tribune|miami herald|houston chronicle|dallas morning news|new york post|daily news|san francisco chronicle|philadelphia inquirer|
  toronto star|globe and mail|sydney morning herald|age|australian|hindu|times of india|hindustan times|indian express|dawn|express tribune|
  straits times|south china morning post|global times|people's daily|china daily|japan times|asahi shimbun|yomiuri shimbun|nikkei|korea herald|
  le monde|le figaro|libération|liberation|der spiegel|spiegel|die welt|die zeit|bild|süddeutsche zeitung|frankfurter allgemeine zeitung|el país|el pais|
  el mundo|la repubblica|corriere della sera|la stampa|kommersant|izvestia|novaya gazeta|vedomosti|rbc|haaretz|jerusalem post|times of israel|
  ynet|al-ahram|asharq al-awsat|daily nation|punch|mail & guardian|o globo|folha de s.paulo|clarín|clarin|la nación|reforma|el universal`
    .split('|')
    .map((name) => name.trim()),
);

const PLATFORMS = new Map(
  [
    'Twitter',
    'Facebook',
    'Instagram',
    'YouTube',
    'Telegram',
    'WhatsApp',
    'TikTok',
    'Weibo',
    'LinkedIn',
    'Reddit',
    'Truth Social',
    'Snapchat',
    'Medium',
    'VKontakte',
  ].map((name) => [name.toLowerCase(), name] as const),
);

/** Words that make the name of an unknown outlet. */
const OUTLET_WORD =
  /\b(?:News|Times|Post|Herald|Tribune|Gazette|Chronicle|Courier|Journal|Telegraph|Observer|Examiner|Inquirer|Mirror|Echo|Express|Dispatch|Bulletin|Register|Sentinel|Argus|Advertiser|Mercury|Ledger|Monitor|Daily|Weekly)$/u;
const BROADCAST_WORD = /^(?:Radio|Channel|TV)\b|\b(?:Radio|TV|Television|FM|Broadcasting)$/u;
const AGENCY_WORD = /\b(?:News Agency|news agency|Press Agency|Newswire|Wire)$/u;

const plain = (words: string): string =>
  words
    .replace(
      /^(?:[Tt]he|[Aa]n?|its|state|state-run|official|private|local|public|news agency|newspaper|broadcaster|daily|television|cable channel|cable network|cable news channel|network|radio station|radio|channel|website|site)\s+/gu,
      '',
    )
    .replace(/['’]s?$/u, '');

/** The carrier that the words name; undefined if they name none. */
export function carrierNamed(words: string): Pick<Carrier, 'name' | 'kind'> | undefined {
  let name = words.trim();
  for (let last = ''; last !== name; ) {
    last = name;
    name = plain(name);
  }
  const agency = agencyNamed(name) ?? agencyNamed(name.replace(/\s+(?:news )?agency$/iu, ''));
  if (agency && agency !== 'Agencies' && agency !== 'CNN' && /^\p{Lu}/u.test(name))
    return { name: agency, kind: 'agency' };
  const lower = name.toLowerCase().replaceAll('’', "'");
  if (!/^[\p{Lu}\d]/u.test(name)) return undefined;
  const broadcaster = PROGRAMMES.get(lower);
  if (broadcaster) return { name: broadcaster, kind: 'broadcaster' };
  if (BROADCASTERS.has(lower)) return { name, kind: 'broadcaster' };
  // “the Post”, “the Sun”: one word names a paper only after its article
  if (PAPERS.has(lower) && (name.includes(' ') || /^the\s/iu.test(words.trim()) || lower.length > 6))
    return { name, kind: 'outlet' };
  const platform = PLATFORMS.get(lower);
  if (platform) return { name: platform, kind: 'platform' };
  if (AGENCY_WORD.test(name)) return { name, kind: 'agency' };
  if (BROADCAST_WORD.test(name) && name.includes(' ')) return { name, kind: 'broadcaster' };
  return OUTLET_WORD.test(name) && name.includes(' ') ? { name, kind: 'outlet' } : undefined;
}

/** “on Facebook”, “his Facebook page”; not a deal with Facebook. */
const PLATFORM = new RegExp(
  `\\b(?:on|via|using|through|to|in an?|his|her|its|their|[’']s)\\s+(?:\\p{L}+\\s+)?(?<name>${[...PLATFORMS.values()].join('|')})\\b`,
  'u',
);

/** A platform named in the words, as “tweet” names Twitter. */
export function platformIn(words: string): { name: string; start: number; end: number } | undefined {
  const tweet = /\b(?:tweets?|tweeted|tweeting|retweet(?:ed)?)\b/iu.exec(words);
  if (tweet) return { name: 'Twitter', start: tweet.index, end: tweet.index + tweet[0].length };
  const platform = PLATFORM.exec(words);
  const name = platform && PLATFORMS.get(platform.groups!.name!.toLowerCase());
  if (!platform || !name) return undefined;
  const start = platform.index + platform[0].indexOf(platform.groups!.name!);
  return { name, start, end: start + name.length };
}

/** What may follow a carrier's name in the words for a programme, a journalist or a branch of it. */
const OF_CARRIER =
  /^(?:['’]s?(?=\s|$)|\s+(?:\p{Ll}[\p{L}-]*\s+)*(?:host|anchor|anchorman|correspondent|reporter|reporters|editor|columnist|journalist|presenter|interviewer|affiliate|programme?|show|radio|television|TV|news|newspaper|magazine|website|podcast|Chief|Chief\s|Sunday|Tonight|Today|This|Newsnight|World)\b)/u;

/** The carrier of a hearer or programme: “Fox News host Ann Roe”, “ABC’s “This Week””, “the Courier’s editor”. */
export function carrierOf(words: string): Pick<Carrier, 'name' | 'kind'> | undefined {
  const bare = words.replace(/["“”]/gu, '').replace(/[.,]$/u, '').trim();
  const whole = carrierNamed(bare);
  if (whole) return whole;
  const cuts = [...bare.matchAll(/['’]s?(?=\s|$)|\s/gu)].map(({ index }) => index);
  for (const end of cuts.reverse()) {
    const carrier = carrierNamed(bare.slice(0, end));
    if (carrier && OF_CARRIER.test(bare.slice(end))) return carrier;
  }
  return undefined;
}
