/** Whose words articles are made of, as one bar with its parts told in words: direct 12 %, mixed 8 %, … the outlets’ own 49 %. */
import type { AuditCounts } from '../../app/api.ts';
import { percentOf } from '../../app/auditwords.ts';
import { KINDS } from '../words.ts';

const SHADES = ['direct', 'mixed', 'indirect'] as const;

/** `voice`: words in no statement; null if they are not counted. */
export const VoicesBar = ({ counts, voice }: { counts: AuditCounts; voice: number | null }) => {
  const parts = [
    ...SHADES.map((kind) => ({
      name: `${KINDS[kind].name} (${KINDS[kind].means})`,
      words: counts[kind].words,
      look: kind as string,
    })),
    ...(voice === null ? [] : [{ name: 'in no statement, the outlet’s own', words: voice, look: 'own' }]),
  ];
  const all = parts.reduce((sum, { words }) => sum + words, 0);
  return (
    <div class="shares voices-bar">
      <Bar parts={parts} of={all} height={12} />
      <ul>
        {parts.map(({ name, words, look }) => (
          <li>
            <svg class="key" width="10" height="10" aria-hidden="true">
              <rect class={look} width="10" height="10" />
            </svg>{' '}
            {percentOf(words, all)} {name}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The bar of a row: as long as its words against the most. */
export const ShareBar = ({ counts, most }: { counts: AuditCounts; most: number }) => (
  <Bar parts={SHADES.map((kind) => ({ words: counts[kind].words, look: kind }))} of={most} height={10} />
);

const Bar = ({
  parts,
  of,
  height,
}: {
  parts: readonly { readonly words: number; readonly look: string }[];
  of: number;
  height: number;
}) => {
  let x = 0;
  return (
    <svg class="bar" width="100%" height={height} aria-hidden="true">
      {parts.map(({ words, look }) => {
        const width = of === 0 ? 0 : (words / of) * 100;
        const at = x;
        x += width;
        return width === 0 ? null : (
          <rect class={look} x={`${at.toFixed(2)}%`} width={`${width.toFixed(2)}%`} height={height} />
        );
      })}
    </svg>
  );
};
