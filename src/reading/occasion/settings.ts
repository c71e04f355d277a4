/**
 * Phrases that tell a setting in which something is said.
 *
 *     “in an interview with Radio Meridian on Monday”  →  medium interview, hearer “Radio Meridian”
 *     “During his trip to Halvard last week”           →  medium trip, event “his trip to Halvard last week”
 */
import type { Span } from '../../core/span.ts';
import type { Token } from '../stage.ts';

export interface Setting {
  readonly span: Span;
  readonly medium: { readonly value: string; readonly span: Span };
  readonly event: Span | null;
  readonly hearer: Span | null;
}

/** Nouns for how something reaches the public, with the name under which they are kept. */
const MEDIA = new Map<string, string>(
  (
    [
      ['interview', 'interviews'],
      ['press conference', 'news conference', 'press briefing', 'briefing', 'briefings', 'presser'],
      ['speech', 'address', 'keynote', 'sermon', 'lecture', 'toast', 'remarks', 'speeches'],
      ['statement', 'communique', 'communiqué', 'press release', 'news release', 'statements'],
      [
        'post',
        'tweet',
        'tweets',
        'posts',
        'posting',
        'message',
        'messages',
        'thread',
        'blog',
        'blogpost',
        'video',
      ],
      ['letter', 'letters', 'email', 'emails', 'e-mail', 'e-mails', 'memo', 'memorandum', 'note'],
      [
        'report',
        'reports',
        'document',
        'filing',
        'filings',
        'lawsuit',
        'complaint',
        'affidavit',
        'ruling',
        'indictment',
        'opinion',
      ],
      ['hearing', 'hearings', 'testimony', 'deposition', 'trial'],
      ['call', 'calls', 'teleconference', 'voicemail'],
      ['meeting', 'meetings', 'session', 'talks'],
      ['rally', 'rallies'],
      ['debate', 'debates'],
      ['article', 'column', 'op-ed', 'editorial', 'essay', 'commentary', 'piece'],
      ['book', 'memoir', 'documentary', 'podcast'],
      ['appearance', 'appearances'],
      ['event', 'events', 'ceremony', 'dinner', 'fundraiser', 'gala', 'reception'],
      ['summit', 'forum', 'conference', 'convention', 'symposium', 'congress', 'assembly'],
      ['visit', 'trip', 'tour', 'stop', 'visits'],
      ['panel', 'roundtable', 'town hall', 'discussion'],
    ] as const
  ).flatMap(([name, ...others]) => [name, ...others].map((word) => [word, name] as const)),
);

const LEADS = new Set(
  'in at during on after before via through to by from over while speaking writing addressing testifying appearing responding following ahead'.split(
    ' ',
  ),
);
const EVENTS = new Set('summit visit event meeting rally debate hearing'.split(' '));
const WITH_HEARER = new Set('interview call meeting letter testimony speech statement'.split(' '));
const BARE_PLATFORM = /^(?:twitter|facebook|instagram|youtube|telegram|weibo|tiktok|linkedin)$/u;

/**
 * The setting that begins in tokens [from, to), at the earliest leading word whose phrase holds a medium; a phrase ends at a comma,
 * a verb, “that” or the run's end. `isTitle` says that a token stands in quotation marks that are a programme's name.
 */
export function settingIn(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Setting | undefined {
  for (let i = from; i < to; i++) {
    if (!LEADS.has(tokens[i]!.norm) || !isLead(tokens, i)) continue;
    const end = phraseEnd(text, tokens, i, to);
    const medium = mediumIn(tokens, i + 1, end);
    if (!medium) continue;
    const span = { start: tokens[i]!.start, end: tokens[end - 1]!.end };
    return {
      span,
      medium: {
        value: medium.value,
        span: { start: tokens[medium.from]!.start, end: tokens[medium.to - 1]!.end },
      },
      event: eventOf(text, tokens, i, medium, end),
      hearer: hearerOf(text, tokens, medium, end),
    };
  }
  return undefined;
}

const isLead = (tokens: readonly Token[], i: number): boolean => {
  const { tag, norm } = tokens[i]!;
  if (norm === 'to') return tokens[i + 1]?.tag !== 'VERB';
  return tag !== 'NOUN';
};

function phraseEnd(text: string, tokens: readonly Token[], from: number, to: number): number {
  for (let j = from + 1; j < to; j++) {
    const { norm, tag, start } = tokens[j]!;
    if (norm === ',') {
      // “in Rome, Italy, on Monday”; “on Tuesday, March 5,”
      if (/^(?:19|20)\d\d$/u.test(tokens[j + 1]?.norm ?? '')) continue;
      return j;
    }
    if (/^(?:that|which|who|where|when|whether|;|:|\.|–|—|--|\(|and|but|as)$/u.test(norm)) {
      if (norm === 'and' && tokens[j - 1]?.tag === 'PROPN' && tokens[j + 1]?.tag === 'PROPN') continue;
      return j;
    }
    if ((tag === 'VERB' || tag === 'AUX') && !/^\p{Lu}/u.test(text[start]!) && !/(?:ing|ed)$/u.test(norm))
      return j;
    if (
      tag === 'VERB' &&
      /ed$/u.test(norm) &&
      !/^(?:held|hosted|organi[sz]ed|broadcast|published|released|posted|televised|aired|attended|recorded|translated|issued|sent|carried|convened|dated|addressed|filed|prepared|joint|aimed|streamed)$/u.test(
        norm,
      )
    )
      return j;
  }
  return to;
}

interface Medium {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

function mediumIn(tokens: readonly Token[], from: number, to: number): Medium | undefined {
  for (let j = from; j < to; j++) {
    const pair = j + 1 < to ? `${tokens[j]!.norm} ${tokens[j + 1]!.norm}` : '';
    const two = MEDIA.get(pair);
    if (two) return { value: two, from: j, to: j + 2 };
    // “e-mail” and “op-ed” come in three tokens
    const three =
      tokens[j + 1]?.norm === '-' && j + 2 < to
        ? MEDIA.get(`${tokens[j]!.norm}-${tokens[j + 2]!.norm}`)
        : undefined;
    if (three) return { value: three, from: j, to: j + 3 };
    const one = MEDIA.get(tokens[j]!.norm);
    if (one && /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(tokens[j]!.tag)) return { value: one, from: j, to: j + 1 };
    if (BARE_PLATFORM.test(tokens[j]!.norm) && tokens[j - 1]?.norm === 'on')
      return { value: 'post', from: j, to: j + 1 };
  }
  return undefined;
}

/** A named or dated happening: the phrase without its preposition, for media that are happenings. */
function eventOf(
  text: string,
  tokens: readonly Token[],
  lead: number,
  { value, from, to }: Medium,
  end: number,
): Span | null {
  let start = lead + 1;
  while (start < end && /^(?:in|at|on|with|of|to)$/u.test(tokens[start]!.norm)) start++;
  if (EVENTS.has(value)) return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
  // “in an interview with NBC’s Meet the Press”: the programme, behind its broadcaster
  for (let j = to; j < end; j++)
    if (
      /^['’]s$/u.test(tokens[j]!.norm) &&
      /^\p{Lu}|^[“"‘']/u.test(text.slice(tokens[j]!.end).trimStart()) &&
      from < j
    ) {
      let first = j;
      while (first - 1 >= to && tokens[first - 1]!.tag === 'PROPN') first--;
      let last = j + 1;
      while (
        (last < end &&
          !/^(?:on|in|at|here|earlier|late|last|this|that)$/u.test(tokens[last]!.norm) &&
          !/^\p{Ll}/u.test(text[tokens[last]!.start]!)) ||
        (last < end && tokens[last]!.norm === 'the')
      )
        last++;
      return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
    }
  return null;
}

/** “an interview with the Guardian”, “a letter to staff”. */
function hearerOf(text: string, tokens: readonly Token[], { value, to }: Medium, end: number): Span | null {
  if (!WITH_HEARER.has(value) || to >= end || !/^(?:with|to|before|for)$/u.test(tokens[to]!.norm))
    return null;
  const start = to + 1;
  let last = start;
  while (
    last < end &&
    !/^(?:on|in|at|here|earlier|late|last|this|during|from|about|over|after|before|broadcast|published|aired)$/u.test(
      tokens[last]!.norm,
    ) &&
    !(/day$/u.test(tokens[last]!.norm) && /^\p{Lu}/u.test(text[tokens[last]!.start]!))
  )
    last++;
  return last > start ? { start: tokens[start]!.start, end: tokens[last - 1]!.end } : null;
}
