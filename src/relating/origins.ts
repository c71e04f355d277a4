/**
 * From how many places the coverage of one statement comes.
 *
 *     Echo (credit AFP), Post (credit AFP), Star (“told RT”), RT  →  two origins: AFP’s copy (Echo, Post), and RT (Star, RT)
 *
 * Two steps. Members that came by one channel belong together: the same agency, the same outlet that is quoted, the same
 * copy, the same newsroom. Channels that tell of the same occasion (a press conference of a day) are one origin of the words,
 * however many reporters were there. What no article tells is not made up: such an origin is presumed.
 */
import { folded } from './names.ts';
import { OCCASIONS, PRESS } from './lexicon/occasions.ts';

export interface Member {
  /** `articleKey/localId`. */
  readonly id: string;
  readonly outlet: string | null;
  /** When its article appeared, as a date in EDTF. */
  readonly published: string | null;
  /** Agencies whose copy the article is, as far as it tells. */
  readonly credits: readonly string[];
  /** Between the outlet and the speaker, outermost first. */
  readonly relay: readonly { readonly name: string; readonly kind: string }[];
  readonly medium: string | null;
  readonly event: string | null;
  readonly hearer: string | null;
  /** The day on which it was said, if that is told. */
  readonly day: string | null;
}

/** Two members whose paragraphs are nearly the same, or whose articles mostly are. */
export interface SharedCopy {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
}

export type ChannelKind = 'agency' | 'relay' | 'reprint' | 'own';
export type OriginKind = ChannelKind | 'interview' | 'occasion' | 'document';

export interface Channel {
  readonly kind: ChannelKind;
  /** The agency, the outlet that is quoted, or whose text it is. */
  readonly name: string;
  readonly reason: string;
  /** Ids, the earliest first. */
  readonly members: readonly string[];
}

export interface Origin {
  readonly kind: OriginKind;
  readonly name: string;
  /** Of an occasion: the day, YYYY-MM-DD, if it is told. */
  readonly day: string | null;
  readonly reason: string;
  /** Whether the text of an article tells it. Otherwise it is only presumed to be an origin of its own. */
  readonly told: boolean;
  /** By which ways the words reached the outlets; several where several were there. */
  readonly channels: readonly Channel[];
  readonly members: readonly string[];
}

/** In order of their earliest members. */
export function originsOf(members: readonly Member[], copies: readonly SharedCopy[]): Origin[] {
  const order = members.toSorted(byDate);
  const channels = channelsOf(order, copies);
  const sets = new Sets(channels.map((_, i) => String(i)));
  const occasions = order.map(occasionOf);
  const days = daysByMedium(occasions);
  const byKey = new Map<string, string>();
  channels.forEach(({ of }, i) => {
    for (const member of of) {
      const occasion = occasions[order.indexOf(member)];
      if (!occasion) continue;
      const key = keyOf(occasion, days);
      const first = byKey.get(key);
      if (first === undefined) byKey.set(key, String(i));
      else sets.join(first, String(i));
    }
  });
  return sets.all().map((ids) => {
    const own = ids.map((id) => channels[Number(id)]!);
    const told = own.flatMap(({ of }) => of.flatMap((member) => occasions[order.indexOf(member)] ?? []));
    const all = order.filter((member) => own.some(({ of }) => of.includes(member)));
    return { ...originOf(own, told), channels: own.map(channelOnly), members: all.map(({ id }) => id) };
  });
}

const channelOnly = ({ kind, name, reason, members }: Drawn): Channel => ({ kind, name, reason, members });

const byDate = (a: Member, b: Member): number =>
  compared(a.published ?? '9999', b.published ?? '9999') || compared(a.id, b.id);
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Drawn extends Channel {
  readonly of: readonly Member[];
}

/** Those who quote no agency and nobody else’s reporting are their outlet’s own. */
function channelsOf(order: readonly Member[], copies: readonly SharedCopy[]): Drawn[] {
  const sets = new Sets(order.map(({ id }) => id));
  const byKey = new Map<string, string>();
  for (const member of order) {
    const key = `${carrierOf(member)?.key ?? `outlet ${plain(member.outlet) || member.id}`}`;
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, member.id);
    else sets.join(first, member.id);
  }
  const known = new Set(order.map(({ id }) => id));
  const shared = copies.filter(({ a, b }) => known.has(a) && known.has(b) && sets.of(a) !== sets.of(b));
  for (const { a, b } of shared) sets.join(a, b);
  return sets.all().map((ids) => {
    const of = order.filter(({ id }) => ids.includes(id));
    return { ...channelOf(of, shared), of, members: of.map(({ id }) => id) };
  });
}

interface Carrier {
  readonly key: string;
  readonly name: string;
  readonly kind: 'agency' | 'relay';
}

/** The carrier nearest to the speaker; of an agency’s own page, the agency. */
function carrierOf({ relay, credits, outlet, id }: Member): Carrier | null {
  const carriers = relay.filter(
    ({ kind }) => kind === 'agency' || kind === 'outlet' || kind === 'broadcaster',
  );
  const last = carriers.at(-1) ?? (credits[0] === undefined ? null : { name: credits[0], kind: 'agency' });
  if (!last) return null;
  const kind = last.kind === 'agency' ? 'agency' : 'relay';
  // “agencies” may be any
  if (/^agenc(?:y|ies)$/iu.test(last.name))
    return { key: `some ${plain(outlet) || id}`, name: 'unnamed agencies', kind };
  return { key: `outlet ${plain(last.name)}`, name: last.name, kind };
}

function channelOf(
  of: readonly Member[],
  shared: readonly SharedCopy[],
): Pick<Channel, 'kind' | 'name' | 'reason'> {
  const carriers = of.flatMap((member) => carrierOf(member) ?? []);
  const copied = shared.filter(({ a }) => of.some(({ id }) => id === a));
  const [first] = carriers.filter(({ kind }) => kind === 'relay').concat(carriers);
  const alike = copied.length > 0 ? `; the copy is the same: ${copied[0]!.reason}` : '';
  if (first) {
    const told = of.filter((member) => carrierOf(member) !== null).length;
    const tells =
      told === of.length
        ? of.length === 1
          ? 'the article tells it'
          : 'the articles tell it'
        : `${told} of ${of.length} tell it`;
    return {
      kind: first.kind,
      name: first.name,
      reason: `${first.kind === 'agency' ? `credited to ${first.name}` : `quoted from ${first.name}`}, ${tells}${alike}`,
    };
  }
  const name = of[0]!.outlet ?? 'an outlet not known';
  const outlets = new Set(of.map(({ outlet, id }) => plain(outlet) || id));
  if (outlets.size > 1 && copied.length > 0)
    return {
      kind: 'reprint',
      name,
      reason: `the same copy in ${outlets.size} outlets, of which ${name} was the first: ${copied[0]!.reason}`,
    };
  return { kind: 'own', name, reason: 'no article tells by what way it came' };
}

interface Told {
  readonly kind: 'interview' | 'occasion' | 'document';
  /** What members of the same must agree in. */
  readonly key: string;
  readonly name: string;
  readonly day: string | null;
}

/** The occasion that an article tells, if it is one that others can tell too. */
function occasionOf({ medium, event, hearer, relay, day, outlet }: Member): Told | null {
  const platform = relay.find(({ kind }) => kind === 'platform' || kind === 'document');
  if (platform)
    return {
      kind: 'document',
      key: `post ${plain(platform.name)}`,
      name: platform.kind === 'platform' ? `post on ${platform.name}` : platform.name,
      day,
    };
  if (medium === 'interview') {
    const by = hearer && !PRESS.test(hearer) ? hearer : event;
    return {
      kind: 'interview',
      key: `interview ${plain(by)}`,
      name: by ? `interview with ${by}` : `interview${outlet ? `, as ${outlet} tells it` : ''}`,
      day,
    };
  }
  if (event) return { kind: 'occasion', key: `event ${plain(event)}`, name: event, day };
  const kind = medium === null ? undefined : OCCASIONS.get(medium);
  if (kind)
    return { kind, key: kind === 'document' ? `document ${medium}` : `at ${medium}`, name: medium!, day };
  if (hearer && PRESS.test(hearer))
    return { kind: 'occasion', key: 'at press conference', name: `to ${hearer}`, day };
  return null;
}

const PLAIN_KEY = (key: string, day: string): string => `${key} ${day}`;

/** The days that members tell of each occasion. */
function daysByMedium(occasions: readonly (Told | null)[]): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>();
  for (const told of occasions)
    if (told?.day) days.set(told.key, (days.get(told.key) ?? new Set()).add(told.day));
  return days;
}

/** One whose day is not told is taken for the one whose day is, if there is just one. */
function keyOf({ key, day }: Told, days: ReadonlyMap<string, ReadonlySet<string>>): string {
  const known = days.get(key);
  return PLAIN_KEY(key, day ?? (known?.size === 1 ? [...known][0]! : ''));
}

function originOf(
  channels: readonly Drawn[],
  told: readonly Told[],
): Pick<Origin, 'kind' | 'name' | 'day' | 'reason' | 'told'> {
  // the name that tells most stands for all: one with an event or a hearer before a bare medium
  const [best] = told.toSorted(
    (x, y) => rank(x) - rank(y) || y.name.length - x.name.length || compared(x.name, y.name),
  );
  const [first] = channels;
  if (best) {
    const day = told.find((one) => one.day !== null)?.day ?? null;
    const several =
      channels.length > 1
        ? `; ${channels.length} ways lead to it (${channels.map(({ name }) => name).join(', ')}), so several heard or read the same words`
        : '';
    return {
      kind: best.kind,
      name: best.name,
      day,
      reason: `${told.length === 1 ? 'one article tells it' : `${told.length} tell it`}${several}`,
      told: true,
    };
  }
  return {
    kind: first!.kind,
    name: first!.name,
    day: null,
    reason: first!.reason,
    told: first!.kind === 'agency' || first!.kind === 'relay',
  };
}

const rank = ({ key }: Told): number =>
  /^(?:interview .|event)/u.test(key) ? 0 : key.startsWith('at ') ? 1 : 2;

const plain = (name: string | null): string => folded(name ?? '').replace(/^the /u, '');

/** Sets that are joined; each is known by the first of its things. */
class Sets {
  readonly #of = new Map<string, string>();
  constructor(things: readonly string[]) {
    for (const thing of things) this.#of.set(thing, thing);
  }
  of(thing: string): string {
    return this.#of.get(thing)!;
  }
  join(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)];
    for (const [thing, set] of this.#of) if (set === y) this.#of.set(thing, x);
  }
  /** In the order of the things. */
  all(): string[][] {
    const sets = new Map<string, string[]>();
    for (const [thing, set] of this.#of) {
      const own = sets.get(set);
      if (own) own.push(thing);
      else sets.set(set, [thing]);
    }
    return [...sets.values()];
  }
}
