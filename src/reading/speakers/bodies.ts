/**
 * Sources that are no single persons: bodies, governments, documents, groups, people without names.
 *
 *     “the Harbour Safety Agency”, “the HSA”, “the agency”  →  one body
 */
import type { Span } from '../../core/span.ts';
import type { Cast } from './cast.ts';
import { anonymityOf } from './ground.ts';
import { bare, isAcronym, sameBody, type Verdict } from './identity.ts';
import type { Described } from './mention.ts';

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
