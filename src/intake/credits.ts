/**
 * The agencies that an article says it is from, wholly or partly.
 *
 *     "… the mayor said. (Xinhua)"  →  Xinhua        "Xinhua quoted the mayor"  →  none
 *
 * Being quoted is no credit; that is for reading to tell.
 */
import type { Block } from '../core/article.ts';
import type { Known } from '../core/known.ts';
import { textOf, type Span } from '../core/span.ts';
import { AGENCY, agencyNamed, isAgencyLine } from '../core/agencies.ts';

const ONE = String.raw`(?:${AGENCY})(?![\p{L}])`;
const NAMES = String.raw`(?:[Tt]he\s+)?${ONE}(?:\s*(?:/|,|&|;|and|,\s*and)\s*(?:[Tt]he\s+)?${ONE})*`;

/** Where agencies are credited; the names stand in the group. `last`: only at the end of a block near the end. */
const FORMS: readonly { readonly form: RegExp; readonly last: boolean }[] = [
  { form: new RegExp(String.raw`[([]\s*(?:Source:\s*)?(?<names>${NAMES})\s*[)\]]\s*\.?$`, 'du'), last: true },
  {
    form: new RegExp(String.raw`(?:^|(?<=[.!?”"’]\s*))(?:—|–|--?)\s*(?<names>${NAMES})\.?$`, 'du'),
    last: true,
  },
  { form: new RegExp(String.raw`^[([]?Sources?:\s*(?<names>${NAMES})[)\]]?\.?$`, 'du'), last: true },
  {
    form: new RegExp(
      String.raw`(?:^|[(\[.—–-]\s*)[Ww]ith(?:\s+(?:additional|agency|some))?\s+(?:inputs?|reporting|reports?|files?|material|information|contributions?)\s+(?:from|by)\s+(?<names>${NAMES})`,
      'du',
    ),
    last: false,
  },
  {
    form: new RegExp(
      String.raw`^[([]?Contributing:\s+(?:[^.;:“”"]{1,80}?(?:,|\band\b)\s+)??(?<names>${NAMES})(?=[,.)\]]|$)`,
      'du',
    ),
    last: false,
  },
  {
    form: new RegExp(
      String.raw`(?<names>${NAMES})(?:\s+(?:staff|writers?|reporters?|correspondents?|journalists?)\b[^.;“”"]{0,120}?)?\s+(?:also\s+)?contributed\s+(?:(?:reporting|material|information)\s+)?to\s+this\s+(?:report|story|article|dispatch|post)`,
      'du',
    ),
    last: false,
  },
  {
    form: new RegExp(
      String.raw`(?:[Tt]his|[Tt]he)\s+(?:report|story|article|post)\s+(?:includes|contains|uses|used|was\s+compiled\s+with)\s+(?:material|reporting|information|content|reports)\s+(?:from|by)\s+(?<names>${NAMES})`,
      'du',
    ),
    last: false,
  },
  {
    form: new RegExp(String.raw`(?:^|[(.;]\s*)[Aa]dditional reporting by\s+(?<names>${NAMES})`, 'du'),
    last: false,
  },
];

/** Agencies that are not named. */
const UNNAMED: readonly RegExp[] = [
  /^[([]?[Ww]ith (?<names>agency|agencies|wires?) (?:inputs?|reports?)[)\]]?\.?$/du,
  /\b[Tt]his (?:article|report|story) (?:is|was) (?:based|compiled)(?: in part| partly)? (?:on|from) (?<names>(?:wire(?: service)?|agency) reports)\b/du,
];

/** How Reuters signs, and nobody else does. */
const SIGNED =
  /\(?(?:Additional\s+)?(?:Reporting|Writing) by [^()]{3,200}?;\s*(?:Writing|Editing) by [^()]{3,120}\)?\.?$/du;
const COPYRIGHT = new RegExp(
  String.raw`(?:©|\([Cc]\)|Copyright)\s*(?:(?:19|20)\d\d,?\s*)?(?:by\s+)?(?<names>${NAMES})`,
  'u',
);

export interface CreditSources {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** From the dateline, with spans in the text. */
  readonly dateline: readonly { readonly value: string; readonly span: Span }[];
  /** The byline as metadata have it. */
  readonly byline: string | undefined;
  /** Furniture that was cut: a copyright line may name an agency. */
  readonly cut: readonly string[];
}

export function creditsIn({ text, blocks, dateline, byline, cut }: CreditSources): Known[] {
  const found: Known[] = dateline.map(({ value, span }) => ({ value, span, basis: 'text' }));
  blocks.forEach(({ kind, span }, i) => {
    const block = textOf(text, span);
    if (kind === 'title' || kind === 'caption' || kind === 'outlet') return;
    const alone = kind === 'byline' || ((kind === 'label' || i >= blocks.length - 2) && isAgencyLine(block));
    if (alone) {
      found.push(...namesIn(block, span.start));
      return;
    }
    for (const { form, last } of FORMS) {
      const at = last && i < blocks.length - 3 ? undefined : form.exec(block)?.indices?.groups?.names;
      if (at) found.push(...namesIn(block.slice(...at), span.start + at[0]));
    }
    for (const form of UNNAMED) {
      const at = form.exec(block)?.indices?.groups?.names;
      if (at)
        found.push({
          value: 'Agencies',
          span: { start: span.start + at[0], end: span.start + at[1] },
          basis: 'text',
          reason: 'in part, and without saying which',
        });
    }
    const signed = i >= blocks.length - 3 ? SIGNED.exec(block)?.indices?.[0] : undefined;
    if (signed)
      found.push({
        value: 'Reuters',
        span: { start: span.start + signed[0], end: span.start + signed[1] },
        basis: 'inferred',
        reason: '“Reporting by …; Editing by …” is how Reuters signs',
      });
  });
  for (const said of [byline ?? '', ...cut.map((line) => COPYRIGHT.exec(line)?.groups?.names ?? '')])
    found.push(...namesIn(said, 0).map(({ value }) => ({ value, span: null, basis: 'metadata' as const })));
  return found.filter(({ value }, i) => found.findIndex((other) => other.value === value) === i);
}

const namesIn = (words: string, start: number): Known[] =>
  [...words.matchAll(new RegExp(String.raw`(?<![\p{L}])${ONE}`, 'gu'))].map((match) => ({
    value: agencyNamed(match[0]) ?? match[0],
    span: { start: start + match.index, end: start + match.index + match[0].length },
    basis: 'text',
  }));
