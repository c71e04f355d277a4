/**
 * Words and marks with part of speech and lemma.
 *
 *     “Ankara denied it.”  →  “/PUNCT Ankara/PROPN denied/VERB:deny it/PRON ./PUNCT ”/PUNCT
 *
 * The tagger is wink-nlp's English model; this file only brings its tokens back to offsets. Each block is tagged by
 * itself, so that a heading does not lend its words to the paragraph below.
 */
import { createRequire } from 'node:module';
import winkNLP, { type ItsFunction, type Model } from 'wink-nlp';
import { readable } from '../../core/article.ts';
import { stage, type Token } from '../stage.ts';
import { isTitled, tagInContext, withNamesAhead } from '../tagging.ts';

/** Loaded with the first text, so that naming the stages costs nothing. */
let loaded: ReturnType<typeof winkNLP> | undefined;
function tagger(): ReturnType<typeof winkNLP> {
  loaded ??= winkNLP(createRequire(import.meta.url)('wink-eng-lite-web-model') as Model, ['pos']);
  return loaded;
}

/**
 * A possessive apart from its word. The tagger keeps a list of words that it has seen, and splits “Roe’s” or not by what
 * stands in it; so that a reading does not depend on those before, it is given the two apart.
 */
function apart(text: string): string {
  let [out, done] = ['', 0];
  // looked for by its mark, which is rare, and not by the word before it
  for (const { index } of text.matchAll(POSSESSIVE)) {
    const word = WORD.exec(text.slice(Math.max(done, index - LONGEST), index))?.[0];
    if (word === undefined || CONTRACTED.test(word)) continue;
    out += `${text.slice(done, index)} `;
    done = index;
  }
  return out + text.slice(done);
}
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/giu;
const WORD = /[\p{L}\p{N}.]+$/u;
const LONGEST = 60;
const CONTRACTED = /^(?:it|he|she|that|what|there|here|who|where|how|when|why|let)$/iu;

/** Tags one stretch of text; offsets are counted from `offset`. */
export function tokensOf(text: string, offset = 0): Token[] {
  const nlp = tagger();
  const { its } = nlp;
  const words = nlp.readDoc(apart(text)).tokens();
  const values = words.out(its.value) as string[];
  const tags = words.out(its.pos) as string[];
  const lemmas = words.out(its.lemma as unknown as ItsFunction<string>) as string[];
  const tokens: Token[] = [];
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const start = text.indexOf(value, at);
    // the tagger may normalise a rare character; such a token has no place in the text and is passed over
    if (start < 0) continue;
    at = start + value.length;
    if (tags[i] === 'SPACE' || value.trim() === '') continue;
    // a hyphen between blanks is typed for a dash
    const dash = value === '-' && /\s/u.test(text[start - 1] ?? '') && /\s/u.test(text[at] ?? '');
    const norm = dash ? '–' : value.toLowerCase().replaceAll('’', "'");
    tokens.push({
      start: offset + start,
      end: offset + at,
      tag: tags[i]!,
      norm,
      // a few words have no lemma in the model
      lemma: (lemmas[i] as string | undefined)?.toLowerCase() ?? norm,
    });
  }
  let known: boolean | undefined;
  const titled = (): boolean => {
    known ??= isTitled(text);
    return known;
  };
  return tokens.map((token, i) => {
    const tag = tagInContext(text, offset, tokens, i, titled);
    return tag === token.tag ? token : { ...token, tag };
  });
}

export const tokens = stage({
  name: 'tokens',
  version: '3',
  needs: [],
  run: ({ text, blocks }) =>
    withNamesAhead(
      text,
      blocks.filter(readable).flatMap(({ span }) => tokensOf(text.slice(span.start, span.end), span.start)),
    ),
});
