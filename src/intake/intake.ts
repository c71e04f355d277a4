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
import { readHtml } from './html.ts';
import { readLine } from './jsonl.ts';
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
  const mediaType = mediaTypeOf(input);
  if (mediaType === 'application/jsonl' && !/#\d+$/u.test(name)) {
    yield* articlesInLines(input, options);
    return;
  }
  const decoded = decode(bytes, mediaType === 'text/html');
  if (!/\S/u.test(decoded.text)) {
    yield { problem: `${name} is empty: there is no article in it` };
    return;
  }
  if (mediaType === 'text/html') {
    const read = readHtml(decoded.text);
    yield 'problem' in read
      ? { problem: `${name} ${read.problem}: save the text of the article and give that` }
      : finish(input, read.draft, decoded, mediaType, read.facts, options);
  } else if (mediaType === 'application/jsonl') {
    const read = readLine(decoded.text);
    yield 'problem' in read
      ? {
          problem: `${name} ${read.problem}: each line must be an object such as {"title": "…", "text": "…"}`,
        }
      : finish(input, read.draft, decoded, mediaType, read.facts, options);
  } else yield finish(input, draftOfText(decoded.text), decoded, mediaType, {}, options);
}

/** A file of many that was not split yet, as from standard input. */
function* articlesInLines({ name, bytes }: Input, options: IntakeOptions): Generator<IntakeResult> {
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, bytes[end - 1] === 0x0d ? end - 1 : end);
    number++;
    start = end + 1;
    if (line.some((byte) => byte !== 0x20 && byte !== 0x09))
      yield* articlesFrom({ name: `${name}#${number}`, bytes: line }, options);
  }
}

/** By the name's ending; standard input and other endings by what the first characters look like. */
function mediaTypeOf({ name, bytes }: Input): Provenance['mediaType'] {
  if (/\.(?:jsonl|ndjson)(?:\.gz)?(?:#\d+)?$/iu.test(name)) return 'application/jsonl';
  if (/\.(?:html?|xhtml)$/iu.test(name)) return 'text/html';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replaceAll('\0', '');
  if (
    /^(?:[\u00ef\u00bb\u00bf\u00fe\u00ff\s]|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body|title|meta|article|div|h1|p)\b/iu.test(
      head,
    )
  )
    return 'text/html';
  if (/^\s*\{\s*"\w+"\s*:/u.test(head)) return 'application/jsonl';
  return 'text/plain';
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
