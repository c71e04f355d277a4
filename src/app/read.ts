/**
 * Reading without a record: what lies at the paths, as articles with their readings, one after the other.
 *
 *     for await (const read of readInputs(['dam.html']))  →  { name: 'dam.html', article, reading }
 *
 * Whatever goes wrong with one input is a problem of that input, and the next is read all the same.
 */
import { createHash } from 'node:crypto';
import type { Article } from '../core/article.ts';
import type { Edtf } from '../core/edtf.ts';
import { makersKey } from '../core/reading.ts';
import { articlesFrom } from '../intake/intake.ts';
import { inputsAt } from '../intake/files.ts';
import { english } from '../reading/english.ts';
import { inOrder, openReaders, type ReadResult } from './readers.ts';

export interface ReadOptions {
  readonly published?: Edtf;
  readonly outlet?: string;
  /** Stands in for standard input at the path `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** An article of an input, not yet read; or that it is known; or why there is none. `name` is the input's. */
export type Arrival =
  | { readonly name: string; readonly article: Article }
  | { readonly name: string; readonly known: string }
  | { readonly name: string; readonly problem: string };

export type { ReadResult } from './readers.ts';

export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const readers = openReaders();
  try {
    yield* inOrder(arrivalsAt(paths, options), 2 * readers.width, async (arrival): Promise<ReadResult> => {
      if ('article' in arrival) return readers.read(arrival);
      if ('problem' in arrival) return arrival;
      throw new TypeError(`${arrival.name} is known to nobody`);
    });
  } finally {
    await readers.close();
  }
}

/** `isKnown` is asked for the key of an input's bytes before anything is made of them. */
export async function* arrivalsAt(
  paths: readonly string[],
  { stdin, ...given }: ReadOptions,
  isKnown: (key: string) => boolean = () => false,
): AsyncGenerator<Arrival> {
  for await (const input of inputsAt(paths, stdin ? { stdin } : {})) {
    if ('problem' in input) {
      yield { name: nameIn(input.problem), problem: input.problem };
      continue;
    }
    const key = createHash('sha256').update(input.bytes).digest('hex').slice(0, 32);
    if (isKnown(key)) {
      yield { name: input.name, known: key };
      continue;
    }
    try {
      for (const result of articlesFrom(input, given))
        yield 'problem' in result
          ? { name: input.name, problem: result.problem }
          : { name: result.article.from.name, article: result.article };
    } catch (error) {
      yield { name: input.name, problem: `${input.name} could not be taken in: ${said(error)}` };
    }
  }
}

const said = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

/** A problem without an input begins with what it is the problem of. */
export const nameIn = (problem: string): string =>
  /^(.+?) (?:does not|may not|could not|has no|is (?:empty|larger|a link|not a whole|in use)) ?/u.exec(
    problem,
  )?.[1] ?? problem;

/** What reads now; articles on record that something else read are worth reading again. */
export const makersKeyNow = (): string =>
  makersKey(english.map(({ name, version }) => ({ stage: name, version })));

export { countInputs } from './count.ts';
export { openReaders } from './readers.ts';
