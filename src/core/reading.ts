import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';
import type { Statement } from './statement.ts';

/** What made a layer. A newer version of a stage makes what it made before worth reading again. */
export interface Maker {
  readonly stage: string;
  readonly version: string;
}

/** All that was read out of one article. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  readonly voice: Voice;
  /** The stages that made it, in their order. */
  readonly makers: readonly Maker[];
}

/** Whose words the text is, where it is nobody's statement: the outlet's own, and where it keeps its distance. */
export interface Voice {
  /** Sentences, or their parts, in which the outlet itself speaks. */
  readonly own: readonly Span[];
  readonly distancing: readonly Distancing[];
}

export interface Distancing {
  readonly span: Span;
  /** Scare quotes, “so-called”, or a word of doubt or scorn of the outlet's own (“unsubstantiated claims”). */
  readonly mark: 'scare-quotes' | 'so-called' | 'loaded';
}

/** One line that changes whenever any stage does. */
export const makersKey = (makers: readonly Maker[]): string =>
  makers.map(({ stage, version }) => `${stage}@${version}`).join(' ');
