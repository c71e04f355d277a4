import { inTextOrder, textOf } from '../../core/span.ts';
import { ruleDrafts, worthNesting } from '../attribution/rules.ts';
import { claimQuotations } from '../attribution/unclaimed.ts';
import { type Attribution, type Layers, runStages, stage } from '../stage.ts';
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
  return shown(
    text,
    layers.attributions.filter((_, i) => layers.nesting[i] === null),
  );
}

/** The same as `said`, by the rules alone. */
export function saidByRules(marked: string): string[] {
  const { text, attributions, nesting } = attributedByRules(marked);
  return shown(
    text,
    attributions.filter((_, i) => nesting[i] === null),
  );
}

/** The attributions as the rules alone have them. */
export function attributedByRules(marked: string): {
  text: string;
  attributions: readonly Attribution[];
  nesting: readonly (number | null)[];
} {
  const article = articleOf(marked);
  const { layers } = runStages(article, [tokens, quotations, sentences, byRules, nesting]);
  return { text: article.text, attributions: layers.attributions, nesting: layers.nesting };
}

const byRules = stage({
  name: 'attributions',
  version: 'rules',
  needs: ['tokens', 'quotations', 'sentences'],
  run(article, layers): Attribution[] {
    const ground = { text: article.text, blocks: article.blocks, ...layers };
    const claimed = worthNesting(article.text, claimQuotations(ground, ruleDrafts(article, layers)));
    return claimed.map((draft) => {
      const before = draft.carriesOn === null ? -1 : claimed.indexOf(draft.carriesOn);
      return {
        ...draft,
        content: [...draft.content].sort(inTextOrder),
        carriesOn: before < 0 ? null : before,
      };
    });
  },
});

const shown = (text: string, attributions: readonly Attribution[]): string[] =>
  attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((parts) => parts.map((part) => textOf(text, part)).join(' … ')).join(' | '),
  );
