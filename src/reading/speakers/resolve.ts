/**
 * Who each source of an article is.
 *
 *     “Pentagon chief” (title), “defence chief Ana Roe”, “Roe”, “he”  →  one speaker, Ana Roe
 *
 * Sources are taken in text order. A name is looked up among the people the article names; a pronoun goes to the person
 * who best fits by gender, nearness and prominence (after Lappin and Leass 1994, with the last speaker in the place of
 * their subject emphasis); a role goes to whoever holds it, by the lexicon of offices.
 */
import type { Span } from '../../core/span.ts';
import type { Mention } from '../../core/speaker.ts';
import { HIGHEST, LONG_CALLED, namesOffice, sameOffice } from '../lexicon/roles.ts';
import type { SpeakerLayer } from '../stage.ts';
import {
  anonymityOf,
  blockOf,
  depth,
  type Ground,
  inTitle,
  lowerBound,
  sentenceAt,
  startOf,
} from './ground.ts';
import {
  bare,
  firstOf,
  fitsGender,
  type Identity,
  isAcronym,
  isFirstOf,
  kindOf,
  longer,
  sameBody,
  speakerOf,
  type Verdict,
} from './identity.ts';
import { describe, type Described, type KnownNames } from './mention.ts';
import { settleRoles } from './opening.ts';
import { genderOf, honorificBefore, ownerOf, type Person } from './people.ts';
import { speaksForOf } from './mention.ts';

export function resolveSpeakers(ground: Ground): SpeakerLayer {
  const { attributions } = ground;
  const resolver = new Resolver(ground);
  // outer statements first: what is nested in them may take its “we” from them
  const order = attributions.map((_, i) => i).sort((a, b) => depth(ground, a) - depth(ground, b) || a - b);
  const verdicts: Verdict[] = attributions.map(() => ({ identity: null, reason: null }));
  for (const i of order) verdicts[i] = resolver.resolve(i, verdicts);
  settleRoles(ground, resolver.identities, verdicts);
  const used = [...new Set(verdicts.map((v) => v.identity).filter((id) => id !== null))];
  used.sort((a, b) => firstOf(a) - firstOf(b));
  const ids = new Map(used.map((identity, i) => [identity, `p${i + 1}`]));
  return {
    speakers: used.map((identity) => speakerOf(identity, ids.get(identity)!)),
    of: verdicts.map(({ identity, reason }) => ({ id: identity ? ids.get(identity)! : null, reason })),
  };
}

/** Descriptions that tell more of somebody who was named than they name anybody themselves. */
const EPITHET =
  /^the\s(?:[\p{L}\p{N}.’'-]+\s){0,5}(?:nominee|candidate|front-?runner|contender|hopeful|billionaire|millionaire|mogul|tycoon|magnate|businessm[ae]n|businesswoman|entrepreneur|congressm[ae]n|congresswoman|lawmaker|democrat|republican|conservative|liberal|politician|native|veteran|star|actor|actress|singer|rapper|comedian|host|author|writer|survivor|activist|teenager|\p{N}+-year-old|mother|father|aide|insider|incumbent|newcomer|freshman|strongman|dictator|defendant|suspect|shooter|whistle-?blower|quarterback|striker|midfielder|golfer|tycoon)$/iu;
/** How much somebody must stand out to be meant by one: named in this paragraph or speaking in the one before. */
const EPITHET_NEEDS = 1.6;

/** How much it tells that somebody is known to be a man, or a woman, where the other's name does not say; most whom the news names are men. */
const KNOWN_GENDER = { f: 3, m: 0.8 };

class Resolver {
  readonly identities: Identity[] = [];
  private readonly byPerson = new Map<Person, Identity>();
  private readonly ground: Ground;
  private readonly names: KnownNames;

  constructor(ground: Ground) {
    this.ground = ground;
    this.names = { isKnown: (words) => ownerOf(ground.people, words, 0) !== undefined, useOf: ground.useOf };
  }

  resolve(i: number, verdicts: readonly Verdict[]): Verdict {
    const attribution = this.ground.attributions[i]!;
    const source = attribution.source[0];
    if (!source) return this.carriedOn(i, verdicts);
    const [from, to] = this.tokensOf(attribution.source);
    if (from >= to) return { identity: null, reason: null };
    const described = describe(this.ground.article.text, this.ground.tokens, from, to, this.names);
    const span = { start: this.ground.tokens[from]!.start, end: this.ground.tokens[to - 1]!.end };
    if (
      /^the\s/iu.test(described.words) &&
      EPITHET.test(described.words) &&
      described.form !== 'person' &&
      !described.plural
    ) {
      const known = described.form === 'role' ? this.holderOf(described) : false;
      const verdict = known ? undefined : this.epithet(described, span, i, verdicts);
      if (verdict) return verdict;
    }
    switch (described.form) {
      case 'pronoun':
        return this.pronoun(described, span, i, verdicts);
      case 'person':
        return this.named(described, span);
      case 'role':
        return this.office(described, span, i, verdicts);
      case 'organisation':
      case 'government':
        return this.body(described, span);
      default:
        return this.other(described, span);
    }
  }

  /** A source without words: whoever went on speaking. */
  private carriedOn(i: number, verdicts: readonly Verdict[]): Verdict {
    const { attributions, sentences, nesting } = this.ground;
    const from = attributions[i]!.carriesOn;
    if (from !== null && verdicts[from]?.identity)
      return {
        identity: verdicts[from].identity,
        reason: `carried on: ${verdicts[from].identity.name} was speaking`,
      };
    const at = startOf(attributions[i]!);
    const here = sentences.find((s) => s.start <= at && at < s.end);
    for (let j = i - 1; here && j >= 0; j--) {
      if (nesting[j] !== nesting[i] || !verdicts[j]!.identity) continue;
      const block = sentences.find(
        (s) => s.start <= startOf(attributions[j]!) && startOf(attributions[j]!) < s.end,
      )?.block;
      // a quotation that opens the paragraph goes on from the one before
      if (block === undefined || block < here.block - (this.opensBlock(i) ? 1 : 0)) break;
      return {
        identity: verdicts[j]!.identity,
        reason: `carried on: ${verdicts[j]!.identity!.name} spoke last in this paragraph`,
      };
    }
    return { identity: null, reason: null };
  }

  /** Whether no source of this paragraph comes before the attribution, whose content or cue opens it. */
  private opensBlock(i: number): boolean {
    const { attributions, sentences } = this.ground;
    const first = Math.min(
      ...[...attributions[i]!.content, ...attributions[i]!.cue].map(({ start }) => start),
    );
    const sentence = sentences.find((s) => s.start <= first && first < s.end);
    if (!sentence) return false;
    const opening = sentences.find(({ block }) => block === sentence.block)!;
    return !attributions.some(
      ({ source }, j) => j !== i && source[0] && source[0].start >= opening.start && source[0].start < first,
    );
  }

  private named(described: Described, source: Span): Verdict {
    const { from, to, words } = described.name!;
    // of “Mr. Roe, at once amused and angry,” only “Mr. Roe” is what he is called
    const { tokens } = this.ground;
    const nameEnd = tokens[to - 1]!.end;
    const start = source.start <= tokens[from]!.start ? source.start : tokens[from]!.start;
    const comma = this.ground.article.text.lastIndexOf(',', tokens[from]!.start);
    const span = { start: comma > start ? tokens[from]!.start : start, end: Math.min(source.end, nameEnd) };
    const person = ownerOf(
      this.ground.people,
      words,
      span.start,
      honorificBefore(this.ground.article.text, tokens[from]!.start),
    );
    const identity =
      (person ? this.byPerson.get(person) : this.unowned(words)) ?? this.add(described, person ?? null);
    if (words.length > (person?.words.length ?? words.length)) identity.name = words.join(' ');
    identity.role = longer(identity.role, described.role);
    if (described.role) identity.roles.add(described.role);
    identity.speaksFor ??=
      described.speaksFor ?? (identity.role ? (speaksForOf(identity.role) ?? null) : null);
    const full = words.length > 1 || !person || person.words.length === 1;
    identity.mentions.push({ span, basis: full ? 'name' : 'surname' });
    return {
      identity,
      reason: full
        ? null
        : `“${described.words}”: ${identity.name} by ${isFirstOf(words, person!) ? 'first name' : 'surname'}`,
    };
  }

  /** Somebody of whom nothing but these words of the name is known. */
  private unowned(words: readonly string[]): Identity | undefined {
    return this.identities.find(
      (id) => !id.person && id.described.form === 'person' && id.name === words.join(' '),
    );
  }

  /** Whether somebody in the article is said to hold the role. */
  private holderOf({ role, words }: Described): boolean {
    const fits = (other: string) => sameOffice(other, role ?? words);
    return (
      this.ground.people.some((p) => [...p.roles].some(fits)) ||
      this.identities.some((id) => [...id.roles].some(fits))
    );
  }

  /** “the defence chief”: whoever holds that office, by a role given anywhere in the article. */
  private office(described: Described, span: Span, i: number, verdicts: readonly Verdict[]): Verdict {
    const role = described.role ?? described.words;
    const fits = (other: string) => sameOffice(other, role);
    const gender = described.gender;
    // of “the president” there is one, who need not be named; it is nobody who merely stands near
    const highest = HIGHEST.exec(role)?.[1]?.toLowerCase();
    const people = highest
      ? this.holdersOfHighest(highest)
      : this.ground.people
          .filter((p) => !(gender && genderOf(p) && genderOf(p) !== gender) && [...p.roles].some(fits))
          .sort((a, b) => this.nearness(b, span.start) - this.nearness(a, span.start));
    if (people[0]) {
      const identity =
        this.byPerson.get(people[0]) ?? this.add(this.describePerson(people[0], described), people[0]);
      identity.roles.add(role);
      identity.mentions.push({ span, basis: 'epithet', reason: `the role fits ${identity.name}` });
      return {
        identity,
        reason: `“${described.words}”: the role fits ${identity.name}, ${[...people[0].roles].find(fits) ?? 'whom the news has long given it'}`,
      };
    }
    // “The news reached Roe at the well. The residents’ leader said”: the only one named in the paragraph
    const here = blockOf(this.ground, span.start);
    const near = this.ground.people.filter((p) =>
      p.places.some((m) => m.start < span.start && blockOf(this.ground, m.start) === here),
    );
    if (
      !highest &&
      // “his wife” is somebody else than he
      /^the\s/iu.test(described.words) &&
      near.length === 1 &&
      ![...near[0]!.roles].some((r) => namesOffice(r)) &&
      !inTitle(this.ground, span.start) &&
      !(gender && genderOf(near[0]!) && genderOf(near[0]!) !== gender)
    ) {
      const identity =
        this.byPerson.get(near[0]!) ?? this.add(this.describePerson(near[0]!, described), near[0]!);
      identity.roles.add(role);
      identity.role ??= role.replace(/^the\s+/iu, '');
      return this.point(
        identity,
        span,
        'epithet',
        `“${described.words}”: ${identity.name}, the only one named in this paragraph`,
      );
    }
    // “Roe denied it. ‘…,’ the minister said”: whoever was just named, if no other office of theirs speaks against it
    const last =
      !highest && described.definite && /^the\s/iu.test(described.words)
        ? this.lastSpeaker(
            i,
            verdicts,
            (id) => id.person !== null && ![...id.roles, ...id.person.roles].some((r) => namesOffice(r)),
          )
        : undefined;
    if (last && last.weight > 2 && !this.identities.some((id) => [...id.roles].some(fits))) {
      last.identity.roles.add(role);
      last.identity.role ??= role.replace(/^the\s+/iu, '');
      return this.point(
        last.identity,
        span,
        'epithet',
        `“${described.words}”: ${last.identity.name}, named just before`,
      );
    }
    const known = this.identities.findLast(
      (id) =>
        [...id.roles].some(fits) &&
        !(gender && id.person && genderOf(id.person) && genderOf(id.person) !== gender),
    );
    const identity = known ?? this.add(described, null);
    identity.roles.add(role);
    identity.mentions.push({ span, basis: known ? 'epithet' : 'title' });
    return {
      identity,
      reason:
        known && known.name !== described.words
          ? `“${described.words}”: the role fits ${identity.name}`
          : null,
    };
  }

  /** Who is called by the highest office, here or for long in the news, the most named first. */
  private holdersOfHighest(office: string): Person[] {
    const named = new RegExp(`^(?:(?:u\\.?s\\.?|american|\\p{Lu}\\p{L}+) )?${office}$`, 'iu');
    const most = (a: Person, b: Person): number => b.places.length - a.places.length;
    const long = LONG_CALLED.get(office);
    return this.ground.people
      .filter((p) => long?.has(p.words.at(-1)!) || [...p.roles].some((r) => named.test(r)))
      .sort(most);
  }

  private body(described: Described, span: Span): Verdict {
    const plain = bare(described.words);
    const same = this.identities.findLast(
      (id) => (id.kind === 'organisation' || id.kind === 'government') && sameBody(id.name, described, plain),
    );
    const identity = same ?? this.add(described, null);
    const full = same === undefined || bare(same.name) === plain;
    // a headline leaves the article out: US, the US
    if (same && full && /^the\s/iu.test(described.words) && !/^the\s/iu.test(same.name))
      same.name = described.words;
    if (same && !full && plain.length > bare(same.name).length && plain.includes(bare(same.name)))
      same.name = described.words;
    identity.mentions.push({
      span,
      basis: full ? 'name' : isAcronym(described.words) ? 'acronym' : 'epithet',
    });
    return { identity, reason: full ? null : `“${described.words}”: ${identity.name}, named before` };
  }

  /** Documents, groups, people without names, and what is left. */
  private other(described: Described, span: Span): Verdict {
    const plain = bare(described.words);
    const known = this.identities.findLast(
      (id) =>
        bare(id.name) === plain ||
        (described.definite &&
          !this.isProper(span) &&
          id.described.head === described.head &&
          id.described.form === described.form &&
          plain === described.head),
    );
    const identity = known ?? this.add(described, null);
    if (described.form === 'anonymous') identity.anonymity ??= anonymityOf(this.ground, span);
    identity.mentions.push({ span, basis: 'name' });
    return {
      identity,
      reason:
        known && bare(known.name) !== plain ? `“${described.words}”: ${known.name}, mentioned before` : null,
    };
  }

  private pronoun(described: Described, span: Span, i: number, verdicts: readonly Verdict[]): Verdict {
    const norm = described.head;
    const parent = this.ground.nesting[i] ?? null;
    if (/^(?:i|me|my|we|us|our)$/u.test(norm)) {
      const speaker = this.quotedSpeaker(i, verdicts);
      return speaker
        ? this.point(speaker, span, 'pronoun', `“${described.words}”: ${speaker.name} is speaking`)
        : { identity: null, reason: null };
    }
    if (/^(?:who|which|that|whose)$/u.test(norm)) {
      const found = this.relative(span);
      return found.identity ? found : this.carriedOn(i, verdicts);
    }
    if (/^(?:you|your|this|these|those)$/u.test(norm)) return { identity: null, reason: null };
    const avoid = parent !== null && this.isQuoted(i) ? verdicts[parent]?.identity : undefined;
    const own = parent !== null && !this.isQuoted(i) ? verdicts[parent]?.identity : undefined;
    // “Roe said he had written it”: in a paraphrase the pronoun mostly means who is paraphrased
    if (own && described.gender && fitsGender(own, described.gender))
      return this.point(own, span, 'pronoun', `“${described.words}”: ${own.name}, who is paraphrased`);
    if (described.gender) {
      const found = this.heOrShe(described, span, i, verdicts, avoid ?? undefined);
      return found.identity || !this.goesOn(i) ? found : this.carriedOn(i, verdicts);
    }
    return this.itOrThey(described, span, i, verdicts, avoid ?? undefined);
  }

  /** “he continued”, “she added”: whoever was speaking. */
  private goesOn(i: number): boolean {
    const { attributions, article } = this.ground;
    return attributions[i]!.cue.some(({ start, end }) =>
      /^(?:\w+ly )?(?:continu|add|went on|goes on|conclud)/iu.test(article.text.slice(start, end)),
    );
  }

  /** The person who best fits “he” or “she” at this place. */
  private heOrShe(
    described: Described,
    span: Span,
    i: number,
    verdicts: readonly Verdict[],
    avoid: Identity | undefined,
  ): Verdict {
    // “the minister was told, and he said”: in somebody's own words only what is named there can be meant
    if (this.isQuoted(i)) {
      const role = this.roleBefore(span.start);
      if (role) {
        const { identity } = this.office(role, role.span, i, verdicts);
        if (identity)
          return this.point(
            identity,
            span,
            'pronoun',
            `“${described.words}”: ${identity.name}, the subject just before`,
          );
      }
    }
    const gender = described.gender!;
    const sentence = sentenceAt(this.ground, span.start);
    const asker = this.answered(i, verdicts);
    const last = this.lastSpeaker(
      i,
      verdicts,
      (id) => fitsGender(id, gender) && id !== avoid && id !== asker,
    );
    const best = this.standingOut(span.start, sentence, gender, last, [avoid, asker]);
    // an unnamed speaker (“the minister said … he added”) has no name to be found by
    if (last && !last.identity.person && last.weight > 1 && (!best || best.score < last.weight + 0.6))
      return this.point(
        last.identity,
        span,
        'pronoun',
        `“${described.words}”: ${last.identity.name} spoke last`,
      );
    const only = best ? undefined : this.onlyOne(gender, span.start, [avoid, asker]);
    if (only) {
      const identity = this.byPerson.get(only) ?? this.add(this.describePerson(only, described), only);
      return this.point(
        identity,
        span,
        'pronoun',
        `“${described.words}”: ${identity.name}, the only ${gender === 'm' ? 'man' : 'woman'} named so far`,
      );
    }
    if (!best) return { identity: null, reason: null };
    const identity =
      this.byPerson.get(best.person) ?? this.add(this.describePerson(best.person, described), best.person);
    best.person.gender ??= gender;
    const why =
      last?.identity === identity
        ? `the last ${gender === 'm' ? 'man' : 'woman'} to speak`
        : 'named just before';
    return this.point(identity, span, 'pronoun', `“${described.words}”: ${identity.name}, ${why}`);
  }

  /** The person who stands out most before the offset; the gender counts where it is told. */
  private standingOut(
    offset: number,
    sentence: number,
    gender: 'f' | 'm' | undefined,
    last: { identity: Identity; weight: number } | undefined,
    not: readonly (Identity | undefined)[],
  ): { person: Person; score: number } | undefined {
    let best: { person: Person; score: number } | undefined;
    for (const person of this.ground.people) {
      const own = genderOf(person);
      if ((own && gender && own !== gender) || not.some((id) => id?.person && id.person === person)) continue;
      const spoke = last?.identity.person === person;
      const score =
        Math.max(this.prominence(person, offset, sentence), spoke ? -1 : -10) +
        (own && gender ? KNOWN_GENDER[gender] : 0) +
        (spoke ? last.weight : 0);
      if (score > (best?.score ?? -2.5)) best = { person, score };
    }
    return best;
  }

  /** “the front-runner”, “the former aide”: a description that no role explains, of whoever stands out. */
  private epithet(
    described: Described,
    span: Span,
    i: number,
    verdicts: readonly Verdict[],
  ): Verdict | undefined {
    const gender = described.gender;
    const last = this.lastSpeaker(
      i,
      verdicts,
      (id) => id.person !== null && (!gender || fitsGender(id, gender)),
    );
    const best = this.standingOut(span.start, sentenceAt(this.ground, span.start), gender, last, []);
    if (!best || best.score < EPITHET_NEEDS) return undefined;
    const identity =
      this.byPerson.get(best.person) ?? this.add(this.describePerson(best.person, described), best.person);
    return this.point(
      identity,
      span,
      'epithet',
      `“${described.words}”: ${identity.name}, who stands out here`,
    );
  }

  /** “Roe asked … he responded”: not the one who asked, who spoke last in this paragraph or at the end of the one before. */
  private answered(i: number, verdicts: readonly Verdict[]): Identity | undefined {
    const { attributions, article, nesting } = this.ground;
    const words = (of: number): string =>
      attributions[of]!.cue.map(({ start, end }) => article.text.slice(start, end)).join(' ');
    if (!/\b(?:respond|repl|answer|retort|shot back|fired back)/iu.test(words(i))) return undefined;
    for (let j = i - 1; j >= 0 && j > i - 4; j--)
      if (nesting[j] === null && verdicts[j]!.identity)
        return /\b(?:ask|inquir|wonder|press|challeng|question)/iu.test(words(j))
          ? verdicts[j]!.identity!
          : undefined;
    return undefined;
  }

  /** “it” and “they”: the body or group that spoke or was named last, in the sentence first. */
  private itOrThey(
    described: Described,
    span: Span,
    i: number,
    verdicts: readonly Verdict[],
    avoid: Identity | undefined,
  ): Verdict {
    const it = /^its?$/u.test(described.head);
    const subject = it ? this.bodyBefore(span.start) : undefined;
    if (subject && !(avoid && bare(avoid.name) === bare(subject.words))) {
      const { identity } = this.body(subject, subject.span);
      return this.point(
        identity!,
        span,
        'pronoun',
        `“${described.words}”: ${identity!.name}, the subject just before`,
      );
    }
    const fits = (id: Identity) =>
      id !== avoid &&
      (it
        ? /^(?:organisation|government|document)$/u.test(id.kind)
        : id.kind !== 'person' && id.kind !== 'document');
    const last = this.lastSpeaker(i, verdicts, fits);
    return last && last.weight > 0.4
      ? this.point(last.identity, span, 'pronoun', `“${described.words}”: ${last.identity.name} spoke last`)
      : { identity: null, reason: null };
  }

  /** A role that opens this sentence, as its subject: “The minister was told …, and he …”. */
  private roleBefore(offset: number): (Described & { span: Span }) | undefined {
    const { tokens, sentences, article } = this.ground;
    const sentence = sentences[sentenceAt(this.ground, offset)]!;
    let start = sentence.firstToken;
    while (start < sentence.endToken && tokens[start]!.tag === 'PUNCT') start++;
    let end = start;
    while (end < sentence.endToken && /^(?:DET|NOUN|ADJ)$/u.test(tokens[end]!.tag)) end++;
    if (end - start < 2 || tokens[end]!.start >= offset || !/^(?:VERB|AUX)$/u.test(tokens[end]!.tag))
      return undefined;
    const described = describe(article.text, tokens, start, end, this.names);
    return described.form === 'role'
      ? { ...described, span: { start: tokens[start]!.start, end: tokens[end - 1]!.end } }
      : undefined;
  }

  /** A body that opens this sentence or the one before, as the subject of its verb. */
  private bodyBefore(offset: number): (Described & { span: Span }) | undefined {
    const { tokens, sentences, article } = this.ground;
    const here = sentenceAt(this.ground, offset);
    for (let s = here; s >= Math.max(0, here - 1); s--) {
      const sentence = sentences[s];
      if (!sentence || sentence.block !== sentences[here]!.block) continue;
      let end = sentence.firstToken;
      while (
        end < sentence.endToken &&
        /^(?:DET|PROPN|NOUN|ADJ)$/u.test(tokens[end]!.tag) &&
        tokens[end]!.end <= offset
      )
        end++;
      if (end === sentence.firstToken || tokens[end - 1]!.end > offset) continue;
      let next = end;
      while (next < sentence.endToken && tokens[next]!.tag === 'ADV') next++;
      if (!/^(?:VERB|AUX)$/u.test(tokens[next]?.tag ?? '') || tokens[end]!.start >= offset) continue;
      const described = describe(article.text, tokens, sentence.firstToken, end, this.names);
      if (described.form === 'government' || described.form === 'organisation')
        return { ...described, span: { start: sentence.start, end: tokens[end - 1]!.end } };
    }
    return undefined;
  }

  /** “Roe, who said …”: the phrase right before the relative pronoun. */
  private relative(span: Span): Verdict {
    const { tokens, sentences, article } = this.ground;
    const at = tokens.findIndex((t) => t.start === span.start);
    const sentence = sentences[sentenceAt(this.ground, span.start)];
    if (at < 1 || !sentence) return { identity: null, reason: null };
    const end = tokens[at - 1]!.norm === ',' ? at - 1 : at;
    let start = end;
    while (
      start > sentence.firstToken &&
      end - start < 9 &&
      /^(?:DET|PROPN|NOUN|ADJ|NUM|PRON|PART)$|^ADP$/u.test(tokens[start - 1]!.tag)
    )
      start--;
    // “questions from Ana Roe, who said”: a person behind a preposition is the nearer one
    for (let i = end - 1; i > start; i--)
      if (
        tokens[i]!.tag === 'ADP' &&
        /^\p{Lu}|co-|\p{Ll}+(?:er|or|man|woman|ist)$/u.test(
          article.text.slice(tokens[i + 1]!.start, tokens[i + 1]!.end),
        ) &&
        tokens[end - 1]!.tag === 'PROPN' &&
        tokens[i]!.norm !== 'of'
      ) {
        start = i + 1;
        break;
      }
    while (start < end && tokens[start]!.tag === 'ADP') start++;
    if (start >= end) return { identity: null, reason: null };
    const described = describe(article.text, tokens, start, end, this.names);
    const before = { start: tokens[start]!.start, end: tokens[end - 1]!.end };
    if (described.form === 'pronoun' || described.form === 'other') return { identity: null, reason: null };
    const verdict =
      described.form === 'person'
        ? this.named(described, before)
        : described.form === 'role'
          ? this.office(described, before, 0, [])
          : described.form === 'organisation' || described.form === 'government'
            ? this.body(described, before)
            : this.other(described, before);
    return verdict.identity
      ? this.point(
          verdict.identity,
          span,
          'pronoun',
          `“${article.text.slice(span.start, span.end)}”: ${verdict.identity.name}, right before it`,
        )
      : verdict;
  }

  /** The one person of this gender named before the offset; nobody if another's gender is not known. */
  private onlyOne(
    gender: 'f' | 'm',
    offset: number,
    not: readonly (Identity | undefined)[],
  ): Person | undefined {
    const able = this.ground.people.filter(
      (p) =>
        !not.some((id) => id?.person === p) &&
        p.places[0]!.start < offset &&
        (genderOf(p) ?? gender) === gender,
    );
    return able.length === 1 ? able[0] : undefined;
  }

  /** How much the person stands out at this place: nearness, being a subject, not only being talked about in a quotation. */
  private prominence(person: Person, offset: number, sentence: number): number {
    const { sentences } = this.ground;
    let best = -10;
    for (const place of person.places) {
      if (place.start >= offset) break;
      const apart = sentence - place.sentence;
      const score =
        2 -
        0.6 * apart +
        (place.subject ? 1 : 0) -
        (place.quoted ? 0.9 : 0) +
        (apart === 0 && place.subject ? 0.4 : 0) +
        // “Roe agreed. “…,” he said”: whom the sentence before is about, in the same paragraph
        (apart === 1 &&
        place.subject &&
        !place.quoted &&
        sentences[place.sentence]?.block === sentences[sentence]?.block
          ? 2
          : 0);
      best = Math.max(best, score);
    }
    return best;
  }

  private nearness(person: Person, offset: number): number {
    const before = person.places.filter((p) => p.start < offset).at(-1)?.start;
    return before === undefined ? -1e6 - (person.places[0]?.start ?? 0) : before - offset;
  }

  /** The last fitting speaker before attribution i, and how much that counts by the paragraphs between. */
  private lastSpeaker(
    i: number,
    verdicts: readonly Verdict[],
    fits: (id: Identity) => boolean,
  ): { identity: Identity; weight: number } | undefined {
    const { attributions, nesting } = this.ground;
    const here = blockOf(this.ground, startOf(attributions[i]!));
    for (let j = i - 1; j >= 0; j--) {
      const identity = verdicts[j]!.identity;
      if (nesting[j] !== null || !identity || !fits(identity)) continue;
      const apart = here - blockOf(this.ground, startOf(attributions[j]!));
      return apart > 4 ? undefined : { identity, weight: [2.2, 1.8, 1.1, 0.6, 0.3][apart]! };
    }
    return undefined;
  }

  private quotedSpeaker(i: number, verdicts: readonly Verdict[]): Identity | null {
    for (let p = this.ground.nesting[i] ?? null; p !== null; p = this.ground.nesting[p] ?? null)
      if (verdicts[p]!.identity) return verdicts[p]!.identity;
    return null;
  }

  private isQuoted = (i: number): boolean => this.ground.quoted(startOf(this.ground.attributions[i]!));

  private isProper = (span: Span): boolean =>
    /^\p{Lu}/u.test(this.ground.article.text.slice(span.start).replace(/^(?:The|A|An)\s/u, ''));

  private point(identity: Identity, span: Span, basis: Mention['basis'], reason: string): Verdict {
    identity.mentions.push({ span, basis, reason });
    return { identity, reason };
  }

  private describePerson(person: Person, like: Described): Described {
    return {
      ...like,
      form: 'person',
      words: person.words.join(' '),
      role: undefined,
      gender: genderOf(person),
    };
  }

  private add(described: Described, person: Person | null): Identity {
    const role =
      described.role ??
      (person ? [...person.roles].sort((a, b) => b.length - a.length)[0] : undefined) ??
      null;
    const identity: Identity = {
      name: person
        ? person.words.join(' ')
        : described.form === 'person'
          ? described.name!.words.join(' ')
          : described.words,
      kind: kindOf(described),
      role: described.form === 'anonymous' ? null : role,
      speaksFor: described.speaksFor ?? (role ? (speaksForOf(role) ?? null) : null),
      anonymity: null,
      person,
      described,
      mentions: [],
      roles: new Set(role ? [role] : []),
    };
    this.identities.push(identity);
    if (person) this.byPerson.set(person, identity);
    return identity;
  }

  private tokensOf(spans: readonly Span[]): [number, number] {
    const { tokens } = this.ground;
    const first = spans[0]!;
    let from = lowerBound(tokens, first.start);
    let to = from;
    while (to < tokens.length && tokens[to]!.start < first.end) to++;
    while (from < to && /^[“”"‘’'(,]$/u.test(tokens[from]!.norm)) from++;
    return [from, to];
  }
}
