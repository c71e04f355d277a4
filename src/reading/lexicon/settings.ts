/**
 * Nouns for how words reach the public, with the name under which each is kept.
 *
 *     MEDIA.get('news conference')  →  'press conference'
 */
const NAMES: readonly (readonly [string, string])[] = [
  [
    'interview',
    'interview interviews sit-down|phone-interview|radio-interview|television-interview|tv-interview',
  ],
  [
    'press conference',
    'press-conference presser q&a|news-conference|press-conferences|news-conferences|press-briefing|news-briefing|media-briefing briefing briefings|media-availability|photo-call|press-availability|conference-call-with-reporters|question-and-answer-session',
  ],
  [
    'speech',
    'speech speeches address addresses keynote sermon homily lecture toast eulogy remarks oration monologue|commencement-speech|floor-speech|victory-speech',
  ],
  [
    'statement',
    'statement statements communique communiqué declaration|press-release|news-release|press-releases|press-statement|media-statement release notice advisory bulletin',
  ],
  ['comments', 'comments comment'],
  [
    'post',
    'post posts tweet tweets posting postings tweetstorm thread blog blogpost|blog-post|facebook-post|instagram-post|status-update hashtag message messages',
  ],
  ['video', 'video videos clip livestream|video-message|recording recordings footage audio voicemail'],
  ['letter', 'letter letters note memo memos memorandum petition circular'],
  ['email', 'email emails e-mail e-mails|email-message|email-messages'],
  ['text message', '|text-message|text-messages'],
  [
    'report',
    'report reports study studies survey surveys analysis assessment dossier audit|white-paper document documents paper',
  ],
  [
    'court filing',
    'filing filings lawsuit lawsuits complaint complaints affidavit affidavits indictment indictments brief briefs motion petition warrant|court-filing|court-filings|court-papers|court-documents|court-records|court-document|plea-agreement|legal-filing|legal-brief|amicus-brief',
  ],
  ['ruling', 'ruling rulings opinion judgment judgement dissent verdict order'],
  [
    'hearing',
    'hearing hearings trial deposition arraignment sentencing|court-appearance|confirmation-hearing inquest tribunal inquiry',
  ],
  ['testimony', 'testimony testimonies'],
  [
    'call',
    'call calls teleconference|conference-call|phone-call|telephone-call|phone-conversation|telephone-conversation',
  ],
  ['meeting', 'meeting meetings talks session sessions summit-meeting roundtable|round-table lunch luncheon'],
  ['conversation', 'conversation conversations discussion chat'],
  ['rally', 'rally rallies|campaign-stop|campaign-event|campaign-rally protest demonstration march vigil'],
  ['debate', 'debate debates'],
  ['town hall', '|town-hall|town-halls|town-hall-meeting|listening-session'],
  [
    'op-ed',
    'op-ed op-eds column columns editorial editorials essay essays commentary|opinion-piece|opinion-article',
  ],
  ['article', 'article articles'],
  ['book', 'book books memoir memoirs autobiography biography'],
  ['documentary', 'documentary film'],
  ['podcast', 'podcast podcasts'],
  [
    'broadcast',
    'broadcast broadcasts newscast programme program show telecast segment appearance appearances',
  ],
  [
    'event',
    'event events ceremony dinner fundraiser fund-raiser gala reception breakfast funeral memorial inauguration|panel-discussion panel seminar workshop',
  ],
  [
    'conference',
    'summit summits forum conference conferences convention symposium congress assembly|general-assembly',
  ],
  ['visit', 'visit trip tour visits stopover'],
  ['manifesto', 'manifesto'],
  ['plea', 'plea'],
];

/** By the noun, or two or three words that make it, in lower case. */
export const MEDIA: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([name, list]) => [
    [name, name] as const,
    ...list
      .split('|')
      .flatMap((part, i) =>
        i === 0
          ? part.split(' ').map((word) => [word, name] as const)
          : part.split(' ').map((word, j) => [j === 0 ? word.replaceAll('-', ' ') : word, name] as const),
      ),
  ]),
);

/** Media that are happenings one can be at: named, they are the event. */
export const HAPPENINGS: ReadonlySet<string> = new Set([
  'hearing',
  'meeting',
  'rally',
  'debate',
  'town hall',
  'event',
  'conference',
  'visit',
  'speech',
  'broadcast',
  'podcast',
]);

/** After these media, “with”, “to” and “before” lead to the one spoken to. */
export const HEARD: ReadonlySet<string> = new Set([
  'interview',
  'call',
  'letter',
  'email',
  'text message',
  'testimony',
  'speech',
  'statement',
  'comments',
  'conversation',
  'press conference',
  'hearing',
]);

/** Media without a noun of their own kind of phrase: “on the Senate floor”, “by phone”. */
export const FIXED: readonly (readonly [RegExp, string])[] = [
  [/^on the (?:senate|house|chamber) floor\b|^from the floor\b/u, 'speech'],
  [/^(?:by|over the|on the|via) (?:phone|telephone)\b/u, 'call'],
  [/^(?:by|via|through) e-?mail\b/u, 'email'],
  [/^(?:via|by) (?:text|text message|sms)\b/u, 'text message'],
  [/^in court\b(?! (?:papers|documents|filings|records))/u, 'hearing'],
  [/^under oath\b/u, 'testimony'],
  [
    /^on (?:his|her|its|their|the) (?:own )?(?:\p{L}+ )?(?:blog|website|site|page|account|profile|feed)\b/u,
    'post',
  ],
  [
    /^(?:on|via) (?:social media|twitter|facebook|instagram|youtube|telegram|weibo|tiktok|linkedin|snapchat|reddit|truth social|vkontakte)\b/u,
    'post',
  ],
  [/^on (?:(?:state|national|live|local|public) )?(?:television|tv|radio)\b/u, 'broadcast'],
];
