/**
 * Sources that are no single persons: bodies, governments, documents, groups, people without names.
 *
 *     “the Harbour Safety Agency”, “the HSA”, “the agency”  →  one body
 */
import type { Span } from '../../core/span.ts';
import { carrierNamed } from '../lexicon/carriers.ts';
import { type Asked, type Cast, point } from './cast.ts';
import { anonymityOf } from './ground.ts';
import { bare, type Identity, isAcronym, sameBody, type Verdict } from './identity.ts';
import type { Described } from './mention.ts';
import { lastSpeaker } from './salience.ts';

/** A body or government: the one named before by these words, a part of them or their acronym, else a new one. */
export function body(cast: Cast, described: Described, span: Span): Verdict {
  const plain = bare(described.words);
  const same = cast.identities.findLast(
    (id) => (id.kind === 'organisation' || id.kind === 'government') && sameBody(id.name, described, plain),
  );
  const identity = same ?? cast.add(described, null);
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

/** What a body that was named is called in general. */
const GENERAL =
  /^the (?:\p{Ll}[\p{Ll}-]* ){0,2}(?:agency|group|company|organi[sz]ation|firm|corporation|nonprofit|non-profit|charity|association|union|bank|manufacturer|retailer|airline|institute|think-?tank)$/u;
const OUTLET =
  /^the (?:\p{Ll}[\p{Ll}-]* ){0,2}(?:publication|newspaper|paper|magazine|outlet|website|site|network|wire service|news agency|news service|broadcaster|tabloid)$/u;
/** No company and no club. */
const PUBLIC =
  /\b(?:Department|Ministry|Court|Senate|House|Congress|Parliament|Administration|Council|Police)\b/u;
/** “Ports United”, “the Society for Old Dams”: words that are all a name's. */
const PROPER = /^(?:[Tt]he )?\p{Lu}\S*(?: (?:of|the|and|for|on|\p{Lu}\S*))*$/u;

/** “the agency”, “the business group”: the named body that spoke last, or the only one that spoke. */
export function generalBody(cast: Cast, { described, span, i }: Asked): Verdict | undefined {
  const words = described.words.replace(/^The/u, 'the');
  const outlet = OUTLET.test(words);
  if (!outlet && !GENERAL.test(words)) return undefined;
  const plain = bare(described.words);
  const isBody = (id: Identity): boolean =>
    (id.kind === 'organisation' || id.kind === 'group') &&
    PROPER.test(id.name) &&
    (described.head === 'agency' || !PUBLIC.test(id.name)) &&
    (!outlet || carrierNamed(`the ${id.name.replace(/^[Tt]he /u, '')}`) !== undefined);
  if (cast.identities.some((id) => sameBody(id.name, described, plain))) return undefined;
  const last = lastSpeaker(cast, i, isBody);
  const only = cast.identities.filter(isBody).length === 1;
  if (!last || last.weight < (only ? 0.5 : 1.8)) return undefined;
  const { identity } = last;
  return point(identity, span, 'epithet', `“${described.words}”: ${identity.name}, which spoke just before`);
}

/** Documents, groups, people without names, and what is left. */
export function other(cast: Cast, described: Described, span: Span): Verdict {
  const plain = bare(described.words);
  const known = cast.identities.findLast(
    (id) =>
      bare(id.name) === plain ||
      (described.definite &&
        !isProper(cast, span) &&
        id.described.head === described.head &&
        id.described.form === described.form &&
        plain === described.head),
  );
  const identity = known ?? cast.add(described, null);
  if (described.form === 'anonymous') identity.anonymity ??= anonymityOf(cast.ground, span);
  identity.mentions.push({ span, basis: 'name' });
  return {
    identity,
    reason:
      known && bare(known.name) !== plain ? `“${described.words}”: ${known.name}, mentioned before` : null,
  };
}

const isProper = ({ ground }: Cast, span: Span): boolean =>
  /^\p{Lu}/u.test(ground.article.text.slice(span.start).replace(/^(?:The|A|An)\s/u, ''));
