import { textOf } from '../../core/span.ts';
import { type Layers, runStages } from '../stage.ts';
import { attributions } from '../stages/attributions.ts';
import { kinds } from '../stages/kinds.ts';
import { nesting } from '../stages/nesting.ts';
import { quotations } from '../stages/quotations.ts';
import { sentences } from '../stages/sentences.ts';
import { tokens } from '../stages/tokens.ts';
import { articleOf } from './article.ts';

/** The layers up to the attributions, of a text in `articleOf`'s notation. */
export function attributed(marked: string): { text: string; layers: Layers } {
  const article = articleOf(marked);
  return {
    text: article.text,
    layers: runStages(article, [tokens, quotations, sentences, attributions, kinds, nesting]).layers,
  };
}

/** The outermost attributions, each as `source | cue | content`, parts joined by ` … `. */
export function said(marked: string): string[] {
  const { text, layers } = attributed(marked);
  return layers.attributions
    .filter((_, i) => layers.nesting[i] === null)
    .map(({ source, cue, content }) =>
      [source, cue, content].map((parts) => parts.map((part) => textOf(text, part)).join(' … ')).join(' | '),
    );
}
