/** Takes in one article that a test writes out, and fails the test with the problem if there is none. */
import { articleProblems, type Article } from '../../core/article.ts';
import { textOf } from '../../core/span.ts';
import { articlesFrom, type IntakeOptions } from '../intake.ts';

export function taken(source: string | Uint8Array, name = 'dam.txt', options: IntakeOptions = {}): Article {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const results = [...articlesFrom({ name, bytes }, options)];
  const [result] = results;
  if (results.length !== 1 || !result) throw new Error(`${results.length} results of ${name}`);
  if ('problem' in result) throw new Error(result.problem);
  const problems = articleProblems(result.article);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return result.article;
}

/** The problem of an input that holds no article. */
export function problemOf(source: string | Uint8Array, name = 'dam.txt'): string {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return [...articlesFrom({ name, bytes })]
    .map((r) => ('problem' in r ? r.problem : `an article: ${r.article.title?.value}`))
    .join('\n');
}

/** “kind: text” of each block. */
export const blocksOf = ({ text, blocks }: Article): string[] =>
  blocks.map(({ kind, span }) => `${kind}: ${textOf(text, span)}`);
