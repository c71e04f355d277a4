/**
 * Roles in an article's opening whose holders are named only afterwards.
 *
 *     “The port chief has denied …”  and then  “Ana Roe stated …”  →  the port chief is Ana Roe
 */
import { HIGHEST, namesOffice, rivalOffices } from '../lexicon/roles.ts';
import { genderOf } from './gender.ts';
import { blockOf, type Ground, inTitle, startOf } from './ground.ts';
import type { Identity, Verdict } from './identity.ts';
import type { Person } from './people.ts';

/** The blocks in which a role may stand for somebody not named yet: title, deck, first paragraphs. */
const OPENING = 4;
/** The statements that a role may make before its holder is named. */
const MOST_SPOKEN = 2;

/**
 * A role in the opening whose holder is named only afterwards: “The defence chief has claimed …” and, next to speak,
 * “Ana Roe stated”. Only where no other role of hers or his speaks against it, and nobody else came between.
 */
export function settleRoles(ground: Ground, identities: readonly Identity[], verdicts: Verdict[]): void {
  const { attributions, nesting } = ground;
  const { text } = ground.article;
  for (const unnamed of identities.filter((id) => !id.person && id.described.form === 'role')) {
    const own = verdicts.flatMap((v, i) => (v.identity === unnamed && nesting[i] === null ? [i] : []));
    const firstOwn = own[0];
    // only in the opening, where a holder's name may be kept for later
    if (firstOwn === undefined || blockOf(ground, startOf(attributions[firstOwn]!)) > OPENING) continue;
    // “A judge ordered it to”: one of many, who need not be named at all
    if (!inTitle(ground, startOf(attributions[firstOwn]!)) && /^an?\s/iu.test(unnamed.name)) continue;
    const next = attributions.findIndex(
      (a, i) =>
        i > firstOwn &&
        nesting[i] === null &&
        a.source.length > 0 &&
        verdicts[i]!.identity !== null &&
        verdicts[i]!.identity!.person !== null,
    );
    const holder = next < 0 ? null : verdicts[next]!.identity;
    if (
      !holder?.person ||
      (firstNamed(holder.person) < startOf(attributions[own[0]!]!) &&
        !inTitle(ground, startOf(attributions[own[0]!]!)))
    )
      continue;
    const blocksApart =
      blockOf(ground, startOf(attributions[next]!)) -
      blockOf(ground, startOf(attributions[own.findLast((o) => o < next) ?? firstOwn]!));
    // “the president” is nobody who has another office
    const highest =
      [...unnamed.roles].some((u) => HIGHEST.test(u)) &&
      [...holder.roles, ...holder.person.roles].some((r) => namesOffice(r));
    const rival =
      highest ||
      [...holder.roles, ...holder.person.roles].some((r) =>
        [...unnamed.roles].some((u) => rivalOffices(r, u)),
      );
    const gender = unnamed.described.gender;
    // who speaks on and on without a name is not about to be named
    const spoken = own.filter((o) => o < next && !inTitle(ground, startOf(attributions[o]!))).length;
    if (
      spoken > MOST_SPOKEN ||
      holder.person.words.length === 1 ||
      /\b(?:unidentified|unnamed|anonymous)\b|^(?:one|another)\s/iu.test(unnamed.name) ||
      // “Marine Leader reported”: what outlets do
      ground.attributions[firstOwn]!.cue.some((c) => /^report(?:ed|s)$/u.test(text.slice(c.start, c.end))) ||
      blocksApart > (inTitle(ground, startOf(attributions[firstOwn]!)) ? 3 : 2) ||
      rival ||
      (gender && genderOf(holder.person) && genderOf(holder.person) !== gender)
    )
      continue;
    const reasonFor = (words: string) =>
      `“${words}”: ${holder.name}, named right after as the one who speaks`;
    verdicts.forEach((v, i) => {
      const source = attributions[i]!.source[0];
      if (v.identity === unnamed)
        verdicts[i] = {
          identity: holder,
          reason: reasonFor(source ? text.slice(source.start, source.end) : unnamed.name),
        };
    });
    holder.role ??= [...unnamed.roles].sort((a, b) => b.length - a.length)[0] ?? null;
    for (const r of unnamed.roles) holder.roles.add(r);
    for (const mention of unnamed.mentions)
      holder.mentions.push({
        ...mention,
        basis: 'epithet',
        reason: reasonFor(text.slice(mention.span.start, mention.span.end)),
      });
  }
}

const firstNamed = (person: Person): number => person.places[0]?.start ?? Number.MAX_SAFE_INTEGER;
