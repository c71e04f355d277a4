/**
 * Reads an English article: the stages in their order.
 *
 *     “It was an accident,” the minister told RT.  →  one statement, direct, of the minister, hearer RT
 *
 * The order matters where `needs` says so. To add a behaviour, write a stage and add its line here.
 */
import type { Article } from '../core/article.ts';
import type { Reading } from '../core/reading.ts';
import { runStages, type Layers } from './stage.ts';
import { attitudes } from './stages/attitudes.ts';
import { attributions } from './stages/attributions.ts';
import { kinds } from './stages/kinds.ts';
import { nesting } from './stages/nesting.ts';
import { occasions } from './stages/occasions.ts';
import { places } from './stages/places.ts';
import { quotations } from './stages/quotations.ts';
import { relays } from './stages/relays.ts';
import { sentences } from './stages/sentences.ts';
import { speakers } from './stages/speakers.ts';
import { times } from './stages/times.ts';
import { tokens } from './stages/tokens.ts';
import { voice } from './stages/voice.ts';
import { statementsOf } from './statements.ts';

export const english = [
  tokens,
  quotations,
  sentences,
  attributions,
  kinds,
  nesting,
  attitudes,
  speakers,
  occasions,
  times,
  places,
  relays,
  voice,
] as const;

/** Reads an article. Equal articles give equal readings. */
export function read(article: Article): Reading {
  const { layers, makers } = runStages(article, english);
  return {
    statements: statementsOf(article, layers),
    speakers: layers.speakers.speakers,
    voice: layers.voice,
    makers,
  };
}

/** The layers themselves, for benches and tests. */
export const layersOf = (article: Article): Layers => runStages(article, english).layers;
