/**
 * Who speaks in an article and by what way it came, set below it.
 *
 *     Ana Roe          person, port chief          4 statements (2 direct, 2 indirect)
 *     Harbour Echo ← Coastal News Agency ← Ana Roe   s1 s4
 */
import type { Article } from '../../core/article.ts';
import type { Reading } from '../../core/reading.ts';
import type { Speaker } from '../../core/speaker.ts';
import type { Statement } from '../../core/statement.ts';
import { type Paint, safe, toneOf } from './style.ts';
import { clip, width } from './width.ts';

export function legend(
  article: Article,
  { statements, speakers, voice }: Reading,
  paint: Paint,
  columns: number,
): string {
  const lines: string[] = [];
  if (speakers.length > 0) lines.push('', paint('Speakers', 'bold'));
  speakers.forEach((speaker, i) => {
    const own = statements.filter((s) => s.speaker === speaker.id);
    lines.push(
      `  ${paint(safe(speaker.name), toneOf(i))}  ${clip(safe(`${whoIs(speaker)}: ${counts(own)}`), Math.max(20, columns - width(speaker.name) - 4))}`,
    );
  });
  const unknown = statements.filter((s) => s.speaker === null);
  if (unknown.length > 0) lines.push(`  —  nobody could be told: ${counts(unknown)}`);
  const chains = chainsOf(article, statements, speakers);
  if (chains.length > 0)
    lines.push(
      '',
      paint('Through whom', 'bold'),
      ...chains.map((chain) => `  ${clip(safe(chain), columns - 2)}`),
    );
  if (voice.distancing.length > 0) {
    const words = voice.distancing.map(({ span }) => article.text.slice(span.start, span.end)).join('  ');
    lines.push(
      '',
      paint('Kept at a distance', 'bold'),
      `  ${clip(safe(words.replaceAll('\n', ' ')), columns - 2)}`,
    );
  }
  return lines.join('\n');
}

const whoIs = ({ kind, role, speaksFor, anonymity }: Speaker): string =>
  [kind, role, speaksFor && `for ${speaksFor}`, anonymity && `unnamed: ${anonymity}`]
    .filter(Boolean)
    .join(', ');

function counts(statements: readonly Statement[]): string {
  const of = (kind: Statement['kind']) => statements.filter((s) => s.kind === kind).length;
  const parts = (['direct', 'mixed', 'indirect'] as const)
    .map((kind) => [of(kind), kind] as const)
    .filter(([n]) => n > 0);
  return parts.length === 1
    ? `${parts[0]![0]} ${parts[0]![1]}`
    : `${statements.length} (${parts.map(([n, kind]) => `${n} ${kind}`).join(', ')})`;
}

/** One line a way: the outlet, its carriers, the speaker, and which statements came by it. Direct ways are not told. */
function chainsOf(
  { outlet }: Article,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
): string[] {
  const ways = new Map<string, string[]>();
  for (const s of statements.filter((s) => s.relay.length > 0)) {
    const speaker = speakers.find(({ id }) => id === s.speaker)?.name ?? '—';
    const way = [outlet?.value ?? 'this outlet', ...s.relay.map(({ name }) => name), speaker].join(' ← ');
    ways.set(way, [...(ways.get(way) ?? []), s.id]);
  }
  return [...ways].map(([way, ids]) => `${way}   ${ids.join(' ')}`);
}
