/**
 * Two articles side by side: whom both let speak first, and what they have them say of the same thing in one row.
 *
 *     compareArticles(a, b)  →  Ana Ruiz: [a’s s2 | b’s s5, .71], [a’s s4 | –]; the harbour office: [– | b’s s1]
 */
import { joinedText } from '../core/span.ts';
import type { Statement } from '../core/statement.ts';
import { aligned, likenessAmong } from '../relating/likeness.ts';
import type { ArticleView, Comparison } from './api.ts';

type Person = Comparison['people'][number]['person'];

export function compareArticles(a: ArticleView, b: ArticleView): Comparison {
  const people = new Map<string, { person: Person; a: Statement[]; b: Statement[] }>();
  for (const [side, view] of [
    ['a', a],
    ['b', b],
  ] as const)
    for (const statement of view.reading.statements) {
      const person = personOf(view, statement);
      const row = people.get(person.id) ?? { person, a: [], b: [] };
      people.set(person.id, row);
      row[side].push(statement);
    }
  const wordsA = new Map(a.reading.statements.map((s) => [s, joinedText(a.article.text, s.content)]));
  const wordsB = new Map(b.reading.statements.map((s) => [s, joinedText(b.article.text, s.content)]));
  const likeness = likenessAmong([...wordsA.values(), ...wordsB.values()]);
  const rows = [...people.values()].map(({ person, a: ofA, b: ofB }) => ({
    person,
    rows: aligned(
      ofA.map((s) => wordsA.get(s)!),
      ofB.map((s) => wordsB.get(s)!),
      likeness,
    ).map((pair) => ({
      a: pair.a === null ? null : ofA[pair.a]!,
      b: pair.b === null ? null : ofB[pair.b]!,
      likeness: pair.likeness,
    })),
    both: ofA.length > 0 && ofB.length > 0,
    said: ofA.length + ofB.length,
  }));
  return {
    a,
    b,
    people: rows
      .sort((x, y) => Number(y.both) - Number(x.both) || y.said - x.said)
      .map(({ person, rows: pairs }) => ({ person, rows: pairs })),
  };
}

/** Statements of nobody who could be told stand together at the address that no person can have. */
function personOf(view: ArticleView, { speaker }: Statement): Person {
  const known = speaker === null ? undefined : view.people[speaker];
  return known
    ? { id: known.id, name: known.name, kind: known.kind }
    : { id: '', name: 'nobody named', kind: 'unknown' };
}
