import type { Article } from '../core/article.ts';
import type { Known } from '../core/known.ts';
import type { Maker, Voice } from '../core/reading.ts';
import type { Span } from '../core/span.ts';
import type { Speaker } from '../core/speaker.ts';
import type { Attitude, Carrier, Mode, Occasion, StatementKind, When } from '../core/statement.ts';

/**
 * What the stages make, a layer each. A stage reads the article and layers made before it and returns one new layer;
 * nothing is written back. Layers that speak of attributions are parallel to `attributions`: entry i is of attribution i.
 */
export interface Layers {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly kinds: readonly StatementKind[];
  readonly nesting: readonly (number | null)[];
  readonly attitudes: readonly Attitude[];
  readonly speakers: SpeakerLayer;
  readonly occasions: readonly (Occasion | null)[];
  readonly times: readonly (When | null)[];
  readonly places: readonly (Known | null)[];
  readonly relays: readonly (readonly Carrier[])[];
  readonly voice: Voice;
}

/** A word or a mark. `tag` is the universal part of speech (NOUN, PROPN, VERB, AUX, ADP, PUNCT …). */
export interface Token extends Span {
  readonly tag: string;
  /** Lower case, straight apostrophe. */
  readonly norm: string;
  readonly lemma: string;
}

export interface Sentence extends Span {
  /** Index into `article.blocks`; a sentence never leaves its block. */
  readonly block: number;
  /** Its tokens: indices into the tokens layer, end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Words in quotation marks. `start` and `end` include the marks; a quotation that runs over several paragraphs is
 * several of these, the later ones `continues`.
 */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly style: 'double' | 'single';
  /** The quotation that holds it, as index into the layer. */
  readonly parent: number | null;
  /** Whether a closing mark was found. */
  readonly closed: boolean;
  /** Index of the quotation of an earlier paragraph that it goes on with. */
  readonly continues: number | null;
}

/** One attribution as the text has it, before anyone is resolved. This is what a trained stage yields. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly mode: Mode;
  /** For one without a source: the index of the attribution whose speaker goes on speaking, where that is clear. */
  readonly carriesOn: number | null;
}

export interface SpeakerLayer {
  readonly speakers: readonly Speaker[];
  /** Parallel to the attributions: a speaker's id, and why, where the source does not name them. */
  readonly of: readonly { readonly id: string | null; readonly reason: string | null }[];
}

export type LayerName = keyof Layers;

/** One stage: the layer it makes, and the layers it needs. Pure: equal input, equal output. */
export interface Stage<Name extends LayerName = LayerName, Needs extends LayerName = LayerName> {
  readonly name: Name;
  /** Counted up with every change of what it yields, so that records know what to read again. */
  readonly version: string;
  readonly needs: readonly Needs[];
  run(article: Article, layers: Pick<Layers, Needs>): Layers[Name];
}

/** Keeps the names of a stage's layers as types. */
export const stage = <Name extends LayerName, Needs extends LayerName>(
  of: Stage<Name, Needs>,
): Stage<Name, Needs> => of;

// biome-ignore lint/suspicious/noExplicitAny: a list of stages of different layers; `runStages` checks the needs
type AnyStage = Stage<any, any>;

/** Runs the stages in their order. Throws a TypeError at once if one needs a layer that none before it makes. */
export function runStages(
  article: Article,
  stages: readonly AnyStage[],
): { layers: Layers; makers: Maker[] } {
  const layers: Record<string, unknown> = {};
  for (const { name, needs, run } of stages) {
    for (const need of needs)
      if (!(need in layers))
        throw new TypeError(`stage "${name}" needs "${need}", which no stage before it makes`);
    layers[name] = run(article, layers as unknown as Layers);
  }
  return {
    layers: layers as unknown as Layers,
    makers: stages.map(({ name, version }) => ({ stage: name, version })),
  };
}
