/**
 * Bytes to articles.
 *
 *     articlesFrom({ name: 'dam.txt', bytes })  →  one Article, or one line that says why there is none
 *
 * What kind of thing the bytes are is told by the name's ending and by looking. Reading an article is for others.
 */
import { createHash } from 'node:crypto';
import { articleProblems, type Article, type Provenance } from '../core/article.ts';
import type { Edtf } from '../core/edtf.ts';
import { articleOf, type Facts } from './article.ts';
import { byteMapOf } from './bytes.ts';
import { binaryKind, decode, type Decoded } from './decode.ts';
import type { Draft } from './draft.ts';
import { draftOfText } from './text.ts';

export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface IntakeOptions {
  readonly published?: Edtf;
  readonly outlet?: string;
}

export type IntakeResult = { readonly article: Article } | { readonly problem: string };

export function* articlesFrom(input: Input, options: IntakeOptions = {}): Generator<IntakeResult> {
  const { name, bytes } = input;
  const binary = binaryKind(bytes);
  if (binary) {
    yield { problem: `${name} is ${binary}, not text: save the article as plain text or HTML` };
    return;
  }
  const decoded = decode(bytes, true);
  if (!/\S/u.test(decoded.text)) {
    yield { problem: `${name} is empty: there is no article in it` };
    return;
  }
  yield finish(input, draftOfText(decoded.text), decoded, 'text/plain', {}, options);
}

/** The rest is the same for every kind of input: furniture, head, dateline, credits, and the way back to the bytes. */
function finish(
  { name, bytes }: Input,
  draft: Draft,
  decoded: Decoded,
  mediaType: Provenance['mediaType'],
  facts: Facts,
  options: IntakeOptions,
): IntakeResult {
  const made = articleOf(draft, facts, options);
  if (!made)
    return { problem: `${name} holds no article, only page furniture: save the page of the article itself` };
  const { runs, ...article } = made;
  const result: Article = {
    key: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
    id: facts.id ?? idOf(name),
    ...article,
    from: { name, mediaType, encoding: decoded.encoding, bytes: bytes.length },
    map: byteMapOf(runs, decoded, bytes),
  };
  const problem = articleProblems(result)[0];
  return problem ? { problem: `${name} could not be taken in: ${problem}` } : { article: result };
}

/** The file's name without folders and ending; the number of a line stays. */
const idOf = (name: string): string =>
  name
    .replace(/^.*[\\/]/u, '')
    .replace(/\.(?:txt|html?|xhtml)(?=$|#)/iu, '')
    .replace(/\.(?:jsonl|ndjson)(?:\.gz)?(?=#|$)/iu, '');
