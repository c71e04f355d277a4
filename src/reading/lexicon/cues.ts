/**
 * Verbs and phrases that tell that something is attributed, with what may follow them.
 *
 *     deny  →  frames: clause, phrase; said          plan  →  frames: infinitive; intended
 *
 * Chosen by how often each, followed so, was marked as a cue in PolNeAR's training articles (three times in four or
 * more), and rounded out with words that US politics does not use. Attitude is another lexicon's affair.
 */
import type { Mode } from '../../core/statement.ts';

export interface CueEntry {
  readonly mode: Mode;
  /** “said (that) the dam held” */
  readonly clause: boolean;
  /** “told reporters (that) the dam held”: the hearer comes before the content. */
  readonly hearer: boolean;
  /** “criticised the plan for its cost”: what follows the verb is the content. */
  readonly phrase: boolean;
  /** “refused to leave” */
  readonly infinitive: boolean;
  /** “…,” replied Roe: with words in quotation marks, also inverted. */
  readonly quote: boolean;
  /** Words that belong to the cue and lead to the content: “called for”, “pointed out”. */
  readonly links: readonly string[];
}

const table = new Map<string, CueEntry>();

/** `frames`: c clause, h hearer, n phrase, i infinitive, q quote. A verb may be listed more than once. */
function verbs(mode: Mode, frames: string, list: string): void {
  for (const item of list.split(/\s+/u)) {
    const [lemma = '', links = ''] = item.split('+');
    const old = table.get(lemma);
    table.set(lemma, {
      mode: old?.mode ?? mode,
      clause: frames.includes('c') || (old?.clause ?? false),
      hearer: frames.includes('h') || (old?.hearer ?? false),
      phrase: (links === '' && frames.includes('n')) || (old?.phrase ?? false),
      infinitive: frames.includes('i') || (old?.infinitive ?? false),
      quote: frames.includes('q') || (old?.quote ?? false),
      links: links === '' ? (old?.links ?? []) : [...(old?.links ?? []), ...links.split('/')],
    });
  }
}

verbs(
  'said',
  'cq',
  `say add note argue explain claim state declare contend allege assert insist stress emphasize emphasise acknowledge
  admit concede confirm reveal disclose report announce warn caution predict suggest conclude recall remark observe
  joke boast complain lament tweet write testify reiterate promise vow pledge threaten agree deny estimate recommend
  propose counter retort quip muse affirm opine clarify underline underscore whisper mutter shout yell chant elaborate
  interject proclaim protest reply respond answer recount posit reckon exclaim scoff sneer fume marvel concur sigh
  declare stipulate retweet blog email text volunteer venture theorize theorise surmise maintain repeat signal hint
  imply indicate hear grumble brag speculate demand promise stipulate`,
);
verbs('said', 'q', 'continue ask comment post recite read begin conclude laugh sob cry snap urge');
verbs('said', 'hcq', 'tell inform remind assure warn advise notify brief promise reassure convince persuade');
verbs(
  'said',
  'n',
  `announce deny claim confirm reveal disclose explain note acknowledge admit describe criticize criticise condemn praise
  denounce reject dismiss defend blame accuse cite tout decry lament slam blast lambast lambaste applaud mock echo
  reiterate stress emphasize emphasise highlight underscore mention express voice question dispute rebut refute deride
  liken characterize characterise portray label deem call urge recommend propose demand predict suggest estimate report
  rebuke chide assail disavow bemoan recount invoke thank congratulate hail welcome question allege advocate promise
  repeat recall show attack berate castigate decry vilify ridicule scold contradict debunk`,
);
verbs(
  'said',
  'n',
  `call+for/on/upon refer+to point+to/out point+out talk+about complain+about/of speak+about/of/out allude+to
  hint+at boast+about/of brag+about/of warn+of/against caution+against rail+against lash+out apologize+for apologise+for
  speculate+about vouch+for comment+on respond+to reply+to react+to object+to insist+on agree+with/on
  disagree+with/on spell+out lay+out argue+for/against joke+about inquire+about enquire+about
  ask+about/for write+about/of/on tweet+about/out testify+about tell+of`,
);
verbs(
  'said',
  'c',
  'point+out ask wonder inquire enquire question explain describe discuss show demonstrate find',
);
verbs('said', 'h', 'ask');
verbs(
  'believed',
  'c',
  'think believe feel know understand realize realise suspect fear hope assume doubt worry expect guess figure remember forget learn find see conclude wonder imagine recognize recognise foresee envision',
);
verbs(
  'believed',
  'n',
  'fear doubt question regard consider view worry+about believe+in support oppose endorse favor favour back',
);
verbs(
  'intended',
  'i',
  'want plan hope intend promise vow pledge refuse decline threaten prefer aim seek agree wish expect propose decide claim prepare offer long mean',
);
verbs('intended', 'n', 'want plan+for vow promise refuse decline prefer hope+for seek');
verbs('ordered', 'cn', 'order rule decree mandate instruct command direct');
verbs('ordered', 'n', 'approve appoint ban outlaw authorize authorise forbid prohibit nominate');

/** By lemma. */
export const CUES: ReadonlyMap<string, CueEntry> = table;

/** Forms that are cues even where the tagger takes them for something else, as in headlines. */
export const SURE_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    said: 'say',
    says: 'say',
    told: 'tell',
    tells: 'tell',
    claims: 'claim',
    denies: 'deny',
    insists: 'insist',
    warns: 'warn',
    admits: 'admit',
    adds: 'add',
    argues: 'argue',
    believes: 'believe',
    urges: 'urge',
    vows: 'vow',
    slams: 'slam',
    accuses: 'accuse',
    wrote: 'write',
    writes: 'write',
    tweets: 'tweet',
    tweeted: 'tweet',
    dismisses: 'dismiss',
    rejects: 'reject',
    condemns: 'condemn',
    saying: 'say',
    adding: 'add',
    telling: 'tell',
    criticises: 'criticise',
    criticizes: 'criticize',
    blames: 'blame',
    wants: 'want',
    refuses: 'refuse',
    hails: 'hail',
    blasts: 'blast',
    suggests: 'suggest',
    reveals: 'reveal',
    confirms: 'confirm',
    announces: 'announce',
    defends: 'defend',
    asks: 'ask',
    thinks: 'think',
    knew: 'know',
    felt: 'feel',
    thought: 'think',
    heard: 'hear',
    understood: 'understand',
    foresaw: 'foresee',
    saw: 'see',
  }),
);

/** Verbs that carry a clause only where “that” or quotation marks say so: “maintained the road”, “felt a chill”. */
export const THAT_ONLY: ReadonlySet<string> = new Set(
  'maintain threaten hear see find feel agree signal remember forget consider answer respond reply read continue repeat'.split(
    ' ',
  ),
);

/** Verbs after which nothing before them is content: “the dam broke, he saw”. */
export const NEVER_AFTER: ReadonlySet<string> = new Set(
  'see find know hear feel respond react expect hope fear'.split(' '),
);

/** Verbs that stand before their subject after a quotation or a clause: “…,” said Roe. */
export const INVERTING: ReadonlySet<string> = new Set(
  `say add write ask explain claim reply respond note recall tweet insist argue declare conclude continue joke warn shout
  announce report remark observe quip retort answer admit acknowledge exclaim confirm state complain boast lament yell
  chant muse mutter whisper predict suggest testify contend opine affirm counter stress emphasize emphasise caution concede
  allege reiterate elaborate agree`.split(/\s+/u),
);

/** Nouns that carry a clause, with their owner as the source: “the minister's claim that …”, “his fear that …”. */
export const CUE_NOUNS: ReadonlyMap<string, Mode> = new Map(
  (
    [
      [
        'said',
        'claim assertion statement allegation accusation suggestion argument contention warning promise pledge vow denial insistence admission announcement remark comment complaint prediction charge declaration acknowledgement acknowledgment testimony',
      ],
      ['believed', 'belief view fear concern hope conviction feeling suspicion opinion doubt worry'],
      ['intended', 'plan intention desire wish refusal'],
      ['ordered', 'ruling decision order finding'],
    ] as const
  ).flatMap(([mode, list]) => list.split(' ').map((noun) => [noun, mode] as const)),
);

/** Who “did not respond” or “declined to comment” has said nothing, and nothing that could go on. */
export const NO_ANSWER =
  /\bnot (?:\w+ly )?(?:respond|reply|answer|return|comment)|\bdeclin\w+ (?:to )?(?:comment|respond|(?:an? |any |\w+ )?requests?)/iu;
