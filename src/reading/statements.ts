import type { Article } from '../core/article.ts';
import { contains } from '../core/span.ts';
import type { Statement } from '../core/statement.ts';
import type { Layers } from './stage.ts';

/** Joins the layers into statements, one an attribution, `s1` … in text order. */
export function statementsOf(article: Article, layers: Layers): Statement[] {
  const title = article.blocks.find((block) => block.kind === 'title')?.span;
  return layers.attributions.map((attribution, i): Statement => {
    const parent = layers.nesting[i] ?? null;
    return {
      id: `s${i + 1}`,
      kind: layers.kinds[i]!,
      mode: attribution.mode,
      attitude: layers.attitudes[i]!,
      source: attribution.source,
      cue: attribution.cue,
      content: attribution.content,
      speaker: layers.speakers.of[i]!.id,
      speakerReason: layers.speakers.of[i]!.reason,
      occasion: layers.occasions[i]!,
      when: layers.times[i]!,
      where: layers.places[i]!,
      relay: layers.relays[i]!,
      parent: parent === null ? null : `s${parent + 1}`,
      headline: title !== undefined && attribution.content.some((part) => contains(title, part)),
    };
  });
}
