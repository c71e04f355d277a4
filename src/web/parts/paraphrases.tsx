/** What other articles have of a statement in other words, each with who has it and why it is taken for the same. */
import type { Paraphrase } from '../../app/api.ts';
import { groupPath } from '../links.ts';
import { shortened } from '../words.ts';
import { Carriers } from './wordings.tsx';

/** A longer one is a speech of which a sentence is meant. */
const LONGEST = 420;
/** From here on hardly any of those that were read was wrong. */
const NEARLY_CERTAIN = 0.93;

export const Paraphrases = ({ paraphrases }: { paraphrases: readonly Paraphrase[] }) => (
  <ol class="wordings">
    {paraphrases.map(({ id, statements, score, reason }) => (
      <li class="said">
        <blockquote>
          <p>{shortened(statements[0]!.words, LONGEST)}</p>
          <p class="aside">
            {score >= NEARLY_CERTAIN ? 'Nearly certain' : 'Likely'}: {reason}.{' '}
            {id === null ? null : <a href={groupPath(id)}>Where that comes from</a>}
          </p>
        </blockquote>
        <Carriers items={statements} />
      </li>
    ))}
  </ol>
);

/** Outlets that have a statement in other words only. */
export const outletsNotIn = (outlets: readonly string[], paraphrases: readonly Paraphrase[]): string[] => [
  ...new Set(
    paraphrases
      .flatMap(({ statements }) => statements.flatMap(({ article }) => article.outlet ?? []))
      .filter((outlet) => !outlets.includes(outlet)),
  ),
];
