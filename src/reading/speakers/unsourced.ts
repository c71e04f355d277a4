/**
 * Sources without words whose sentence tells all the same whom it is about.
 *
 *     Roe left after making the claim that …     →  Roe, who does what the cue says
 *     It was too much for Roe: “We sold it.”     →  Roe, the only one named before the colon
 *     She applied, but “I was never asked.”      →  she, who speaks of herself
 */
import { type Span, textOf } from '../../core/span.ts';
import { type Cast, point } from './cast.ts';
import { inTitle, sentenceAt, startOf } from './ground.ts';
import { heOrShe } from './heorshe.ts';
import type { Identity, Verdict } from './identity.ts';
import { describe } from './mention.ts';
import type { Person } from './people.ts';

/** Who attribution i is of, by its own sentence; undefined where that does not tell. */
export function ofSentence(cast: Cast, i: number): Verdict | undefined {
  const { attributions, article, nesting } = cast.ground;
  const { cue, content } = attributions[i]!;
  const said = content[0];
  if (!said || nesting[i] !== null || inTitle(cast.ground, said.start)) return undefined;
  if (cue[0] && cast.ground.quoted(cue[0].start)) return undefined;
  const at = startOf(attributions[i]!);
  if (spokeBefore(cast, i, at)) return undefined;
  if (cue[0] && DOING.test(textOf(article.text, cue[0]))) {
    const subject =
      subjectBefore(cast, cue[0].start) ??
      (IT_IS.test(leadOf(cast, at)) ? subjectOfLast(cast, at) : undefined);
    if (subject) return as(cast, subject, at, 'whose doing the sentence tells');
  }
  const lead = leadTo(cast, said);
  if (/:\s$/u.test(lead)) {
    const [one, ...others] = namedIn(cast, said.start - lead.length, said.start);
    if (one && others.length === 0) return as(cast, one, at, 'the only one named before the colon');
  }
  return cue.length === 0 && I.test(textOf(article.text, said)) ? ofOneself(cast, i, said, lead) : undefined;
}

/** “making the claim”, “insinuating”: what a subject does besides. */
const DOING = /^(?:\p{Ll}+ly )?(?!being\b)\p{Ll}{2,}ing\b/u;
/** “That is despite bashing it in May, saying …”: a sentence about what the one before tells. */
const IT_IS = /^(?:That|This|It|These) (?:is|was|comes|came|follows|followed|marks|marked)\b/u;
const I = /^[“"][^”"]*\b(?:I|I['’]m|my|me)\b/u;

/** Whether another speaks in the sentence before. */
const spokeBefore = ({ ground, verdicts }: Cast, i: number, at: number): boolean =>
  verdicts.some(
    ({ identity }, j) =>
      j < i &&
      identity !== null &&
      ground.nesting[j] === null &&
      sentenceAt(ground, startOf(ground.attributions[j]!)) === sentenceAt(ground, at),
  );

/** What the sentence has before the quotation that stands in it. */
function leadTo({ ground }: Cast, { start }: Span): string {
  const sentence = ground.sentences[sentenceAt(ground, start)]!;
  return sentence.start < start ? ground.article.text.slice(sentence.start, start) : '';
}

const leadOf = ({ ground }: Cast, at: number): string =>
  ground.article.text.slice(ground.sentences[sentenceAt(ground, at)]!.start, at);

/** Whom the sentence before is about, in the same paragraph. */
function subjectOfLast({ ground }: Cast, at: number): Person | undefined {
  const here = sentenceAt(ground, at);
  if (ground.sentences[here - 1]?.block !== ground.sentences[here]!.block) return undefined;
  return ground.people.find(({ places }) =>
    places.some((p) => p.sentence === here - 1 && p.subject && !p.subordinate && !p.quoted),
  );
}

function subjectBefore({ ground }: Cast, offset: number): Person | undefined {
  const here = sentenceAt(ground, offset);
  return ground.people.find(({ places }) =>
    places.some((p) => p.sentence === here && p.start < offset && p.subject && !p.quoted),
  );
}

const namedIn = ({ ground }: Cast, from: number, to: number): Person[] =>
  ground.people.filter(({ places }) => places.some((p) => !p.quoted && from <= p.start && p.start < to));

/** “but “I was never asked””: the pronoun that opens the clause before. */
function ofOneself(cast: Cast, i: number, said: Span, lead: string): Verdict | undefined {
  const found = /(?:^|, )([Ss]?[Hh]e) [^“”"]*[^“”".:!?]\s$/u.exec(lead);
  if (!found) return undefined;
  const { tokens, article } = cast.ground;
  const start = said.start - lead.length + found.index + found[0].indexOf(found[1]!);
  const token = tokens.findIndex((t) => t.start === start);
  if (token < 0) return undefined;
  const described = describe(article.text, tokens, token, token + 1, cast.names);
  const verdict = heOrShe(cast, { described, span: tokens[token]!, i }, undefined);
  return verdict.identity ? verdict : undefined;
}

function as(cast: Cast, person: Person, at: number, why: string): Verdict {
  const { article, tokens } = cast.ground;
  const place = person.places.findLast(({ start }) => start < at) ?? person.places[0]!;
  const token = place.token;
  const described = describe(article.text, tokens, token, token + 1, cast.names);
  const identity: Identity = cast.identityOf(person, described);
  return point(identity, { start: place.start, end: tokens[token]!.end }, 'name', `${identity.name}, ${why}`);
}
