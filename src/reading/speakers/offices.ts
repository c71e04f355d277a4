/**
 * Roles in place of names: “the defence chief” is whoever holds that office, by a role given anywhere in the article.
 *
 *     “Defence minister Ana Roe … the defence secretary said”  →  Ana Roe
 */
import type { Span } from '../../core/span.ts';
import { HIGHEST, LONG_CALLED, namesOffice, sameOffice, sameOfficeFully } from '../lexicon/roles.ts';
import { type Asked, type Cast, point } from './cast.ts';
import { genderOf } from './gender.ts';
import { blockOf, inTitle, sentenceAt } from './ground.ts';
import type { Identity, Verdict } from './identity.ts';
import type { Described } from './mention.ts';
import type { Person } from './people.ts';
import { lastSpeaker, nearness, prominence } from './salience.ts';
import { whoStandsOut } from './standing.ts';

export function office(cast: Cast, { described, span, i }: Asked): Verdict {
  const { ground, identities } = cast;
  if (/\b(?:unnamed|unidentified)\b/iu.test(described.words)) {
    const unnamed = cast.add(described, null);
    unnamed.mentions.push({ span, basis: 'title' });
    return { identity: unnamed, reason: null };
  }
  const role = described.role ?? described.words;
  const fits = (other: string) => sameOffice(other, role);
  const gender = described.gender;
  // of “the president” there is one, who need not be named; it is nobody who merely stands near
  const highest = /^(?:the )?commander-in-chief$/iu.test(role)
    ? 'president'
    : HIGHEST.exec(role)?.[1]?.toLowerCase();
  const here = sentenceAt(ground, span.start);
  const isAbout = (p: Person) => isSubjectBefore(ground, p, span.start);
  const people = highest
    ? holdersOfHighest(ground.people, highest).sort((a, b) => Number(isAbout(b)) - Number(isAbout(a)))
    : ground.people
        .filter(
          (p) =>
            !(gender && genderOf(p) && genderOf(p) !== gender) &&
            // “Roe's chief of staff” is not Roe
            !described.words.includes(p.words.at(-1)!) &&
            ([...p.roles, ...(cast.known(p)?.roles ?? [])].some(
              // whoever is named only afterwards must fit the better
              p.places[0]!.start < span.start ? fits : (other) => sameOfficeFully(other, role),
            ) ||
              isLongCalled(p, role)),
        )
        .sort(
          (a, b) =>
            prominence(ground, b, span.start, here) - prominence(ground, a, span.start, here) ||
            nearness(b, span.start) - nearness(a, span.start),
        );
  const asCalled = (identity: Identity, why: string): Verdict => {
    identity.roles.add(role);
    identity.role ??= role.replace(/^the\s+/iu, '');
    return point(identity, span, 'epithet', `“${described.words}”: ${identity.name}, ${why}`);
  };
  const about = people[0] && !highest ? aboutBefore(cast, described, span, people) : undefined;
  if (about) return asCalled(cast.identityOf(about, described), 'whom the sentence before is about');
  if (people[0]) {
    const identity = cast.identityOf(people[0], described);
    identity.roles.add(role);
    identity.mentions.push({ span, basis: 'epithet', reason: `the role fits ${identity.name}` });
    return {
      identity,
      reason: `“${described.words}”: the role fits ${identity.name}, ${[...people[0].roles, ...identity.roles].find((r) => r !== role && fits(r)) ?? 'whom the news has long given it'}`,
    };
  }
  // “The news reached Roe at the well. The residents’ leader said”: the only one named in the paragraph
  const paragraph = blockOf(ground, span.start);
  const near = ground.people.filter((p) =>
    p.places.some((m) => m.start < span.start && blockOf(ground, m.start) === paragraph),
  );
  if (
    !highest &&
    // “his wife” is somebody else than he
    /^the\s/iu.test(described.words) &&
    near.length === 1 &&
    ![...near[0]!.roles].some((r) => namesOffice(r)) &&
    !inTitle(ground, span.start) &&
    !(gender && genderOf(near[0]!) && genderOf(near[0]!) !== gender)
  ) {
    return asCalled(cast.identityOf(near[0]!, described), 'the only one named in this paragraph');
  }
  const only = onlyOneYet(cast, described, span);
  if (!highest && only) return asCalled(cast.identityOf(only, described), 'the only one named so far');
  // “Roe denied it. ‘…,’ the minister said”: whoever was just named, if no other office of theirs speaks against it
  const last =
    !highest && described.definite && /^the\s/iu.test(described.words)
      ? lastSpeaker(
          cast,
          i,
          (id) => id.person !== null && ![...id.roles, ...id.person.roles].some((r) => namesOffice(r)),
        )
      : undefined;
  const isHeld = identities.some((id) => [...id.roles].some(fits));
  if (last && last.weight > 2 && !isHeld) {
    return asCalled(last.identity, 'named just before');
  }
  const out = highest || isHeld ? undefined : whoStandsOut(cast, { described, span, i }, here);
  if (out) return asCalled(cast.identityOf(out, described), 'who stands out here');
  const known = identities.findLast(
    (id) =>
      [...id.roles].some(fits) &&
      !(gender && id.person && genderOf(id.person) && genderOf(id.person) !== gender),
  );
  const identity = known ?? cast.add(described, null);
  identity.roles.add(role);
  identity.mentions.push({ span, basis: known ? 'epithet' : 'title' });
  return {
    identity,
    reason:
      known && known.name !== described.words ? `“${described.words}”: the role fits ${identity.name}` : null,
  };
}

/**
 * “Roe left in haste. The first-term senator said”: whom the sentence before is about, where of those whose role it is nobody is
 * named in this paragraph, and no other office speaks against it.
 */
function aboutBefore(
  { ground }: Cast,
  { words, gender }: Described,
  { start }: Span,
  holders: readonly Person[],
): Person | undefined {
  const paragraph = blockOf(ground, start);
  const named = (p: Person) =>
    p.places.some((m) => m.start < start && blockOf(ground, m.start) === paragraph);
  if (!/^the\s/iu.test(words) || holders.some(named)) return undefined;
  return ground.people.find(
    (p) =>
      !(gender && genderOf(p) && genderOf(p) !== gender) &&
      ![...p.roles].some((r) => namesOffice(r)) &&
      isSubjectBefore(ground, p, start),
  );
}

/** Whether the sentence before, in the same paragraph, is about the person. */
function isSubjectBefore(ground: Cast['ground'], { places }: Person, start: number): boolean {
  const here = sentenceAt(ground, start);
  return places.some(
    (m) =>
      m.sentence === here - 1 &&
      blockOf(ground, m.start) === blockOf(ground, start) &&
      m.subject &&
      !m.subordinate &&
      !m.quoted,
  );
}

/** Whether somebody in the article is said to hold the role. */
export function holderOf({ ground, identities }: Cast, { role, words }: Described): boolean {
  const fits = (other: string) => sameOffice(other, role ?? words);
  return (
    ground.people.some((p) => [...p.roles].some(fits)) || identities.some((id) => [...id.roles].some(fits))
  );
}

/** “Roe keeps her hands to herself. … the head of the port told us”: a role of something, where the article has named nobody else. */
function onlyOneYet({ ground }: Cast, { words, gender }: Described, { start }: Span): Person | undefined {
  if (!/^the \p{Ll}+ of the \p{Lu}/u.test(words)) return undefined;
  const named = ground.people.filter(({ places }) => places[0]!.start < start);
  const [one] = named;
  const own = one && genderOf(one);
  return named.length === 1 &&
    ![...one!.roles].some((r) => namesOffice(r)) &&
    !(own && gender && own !== gender)
    ? one
    : undefined;
}

/** “the vice president” of whom the news has long called so. */
const isLongCalled = ({ words, generation }: Person, role: string): boolean =>
  !generation && (LONG_CALLED.get(role.toLowerCase().replace(/^the /u, ''))?.has(words.at(-1)!) ?? false);

/** Who is called by the highest office, here or for long in the news, the most named first. */
function holdersOfHighest(people: readonly Person[], office: string): Person[] {
  const named = new RegExp(`^(?:(?:u\\.?s\\.?|american|\\p{Lu}\\p{L}+) )?${office}$`, 'iu');
  const stated = (p: Person) => [...p.roles].some((r) => named.test(r));
  const most = (a: Person, b: Person): number => b.places.length - a.places.length;
  const long = LONG_CALLED.get(office);
  return people.filter((p) => (!p.generation && long?.has(p.words.at(-1)!)) || stated(p)).sort(most);
}
