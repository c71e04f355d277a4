/**
 * Who is spoken for: every source brought together with its speaker.
 *
 *     “the port chief has said … Ana Roe told RT … she added”  →  p1 Ana Roe, three times
 *
 * What it leaves to others: whether this Ana Roe is the one of another article (relating).
 */
import { contains } from '../../core/span.ts';
import { peopleIn } from '../speakers/people.ts';
import { resolveSpeakers } from '../speakers/resolve.ts';
import { usesOfNames } from '../speakers/single.ts';
import { stage } from '../stage.ts';

export const speakers = stage({
  name: 'speakers',
  version: '9',
  needs: ['tokens', 'quotations', 'sentences', 'attributions', 'nesting'],
  run(article, { tokens, quotations, sentences, attributions, nesting }) {
    const long = quotations.filter((q) => q.end - q.start > 30);
    const quoted = (offset: number) => long.some((q) => contains(q, { start: offset, end: offset + 1 }));
    const sources = attributions.flatMap(({ source }) => source);
    const useOf = usesOfNames(article.text);
    const people = peopleIn(article, tokens, sentences, quoted, sources, useOf);
    return resolveSpeakers({ article, tokens, sentences, attributions, nesting, people, quoted, useOf });
  },
});
