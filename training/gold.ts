/** Reads PolNeAR's marks: brat standoff, offsets in code points, one file for each person and article. */
import { readFileSync } from 'node:fs';
import type { Span } from '../src/core/span.ts';

/** One marked attribution; spans in UTF-16 units. */
export type Marked = Record<'Source' | 'Cue' | 'Content', Span[]>;

/** The attributions that one person marked; those without a cue are left out: PolNeAR has next to none. */
export function marked(path: string, text: string): Marked[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  const spans = new Map<string, Span[]>();
  const found: Marked[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (/^T\d+$/u.test(id))
      spans.set(
        id,
        body
          .replace(/^\S+ /u, '')
          .split(';')
          .map((range) => {
            const [start, end] = range.split(' ').map((n) => units[Number(n)]!) as [number, number];
            return { start, end };
          }),
      );
    else if (/^E\d+$/u.test(id)) {
      const one: Marked = { Source: [], Cue: [], Content: [] };
      for (const part of body.trim().split(/\s+/u)) {
        const [label = '', ref = ''] = part.split(':');
        const role = label.replace(/\d+$/u, '');
        if (role in one) one[role as keyof Marked].push(...(spans.get(ref) ?? []));
      }
      if (one.Cue.length > 0) found.push(one);
    }
  }
  return found;
}
