/**
 * Statements on a line of time, drawn on the server: a lane an outlet, a mark a statement, filled as far as the words
 * are the speaker's own. Positions are per cent of the width, so that the drawing fits a phone without shrinking its
 * letters.
 */
import type { StatementMark } from '../../app/api.ts';
import type { StatementKind } from '../../core/statement.ts';
import { clusters, RADIUS, STEP } from '../clusters.ts';
import { articlePath } from '../links.ts';
import { timeScale } from '../timescale.ts';
import { counted, dateInWords, datesInWords, figure, KINDS, shortened } from '../words.ts';

/** In pixels: from row to row, and a lane's name. */
const ROW = STEP;
const LABEL = 30;

export const Timeline = ({
  statements,
  hrefOf = ({ article, statement }) => articlePath(article.key, statement.id),
}: {
  statements: readonly StatementMark[];
  hrefOf?: (item: StatementMark) => string;
}) => {
  const scale = timeScale(statements.flatMap(({ date }) => date?.edtf ?? []));
  if (!scale) return null;
  const dated = statements.filter(({ date }) => date && scale.at(date.edtf) !== null);
  const undated = statements.length - dated.length;
  const lanes = [...Map.groupBy(dated, outletOf)].map(([outlet, items]) => {
    const { placed, left } = clusters(items, (item) => scale.at(item.date!.edtf)!);
    const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
    return { outlet, placed, left, height: LABEL + rows * ROW + 6 };
  });
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0);
  const days = dated.map(({ date }) => date!.edtf).sort();
  let top = 0;
  return (
    <figure class="timeline">
      <a class="skip" href="#after-timeline">
        Skip the timeline
      </a>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose marks are links is a group of them, and no fieldset */}
      <svg width="100%" height={height + 24} role="group" aria-labelledby="timeline-title timeline-desc">
        <title id="timeline-title">
          {counted(dated.length, 'statement')}, {datesInWords(days[0] ?? null, days.at(-1) ?? null)}
        </title>
        <desc id="timeline-desc">
          One lane for each outlet. Filled marks are direct quotations, half-filled ones mixed, open ones
          indirect. The statements are listed below.
        </desc>
        {scale.ticks.map(({ x, label }) => (
          <g class="tick">
            <line x1={`${x}%`} x2={`${x}%`} y1="0" y2={height} />
            <text x={`${x}%`} y={height + 17} text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
        {lanes.map(({ outlet, placed, left, height: own }) => {
          const base = top + own;
          top += own;
          return (
            <g class="lane">
              <text class="lane-name" x="0" y={base - own + 20}>
                {shortened(outlet, 40)}
                {left > 0 ? ` (${figure(left)} more listed below)` : ''}
              </text>
              <line x1="0%" x2="100%" y1={base - 0.5} y2={base - 0.5} />
              {placed.map(({ item, x, dx, row }) => {
                const told = `${item.person?.name ?? 'Nobody named'}, ${KINDS[item.statement.kind].name}, ${
                  item.date ? dateInWords(item.date.edtf) : ''
                }: ${shortened(item.words, 90)}`;
                return (
                  <a href={hrefOf(item)} aria-label={told}>
                    <title>{told}</title>
                    <Dot
                      kind={item.statement.kind}
                      x={`${x.toFixed(2)}%`}
                      dx={dx}
                      y={base - 10 - row * ROW}
                    />
                  </a>
                );
              })}
            </g>
          );
        })}
      </svg>
      <figcaption id="after-timeline" tabindex={-1}>
        {(['direct', 'mixed', 'indirect'] as const).map((kind) => (
          <span class="key">
            <svg width="12" height="12" aria-hidden="true">
              <Dot kind={kind} x="6" y={6} />
            </svg>{' '}
            {KINDS[kind].name}
          </span>
        ))}
        {undated > 0 ? <span>{counted(undated, 'statement')} without a full date, listed last</span> : null}
      </figcaption>
    </figure>
  );
};

/** An inner drawing of its own, because a path cannot stand at a per cent of the width. */
const Dot = ({ kind, x, y, dx = 0 }: { kind: StatementKind; x: string; y: number; dx?: number }) => (
  <svg x={x} y={y} overflow="visible" aria-hidden="true">
    <g class={`dot ${kind}`}>
      <circle cx={dx.toFixed(1)} r={RADIUS} />
      {kind === 'mixed' ? (
        <path d={`M ${dx.toFixed(1)} ${-RADIUS} a ${RADIUS} ${RADIUS} 0 0 0 0 ${2 * RADIUS} Z`} />
      ) : null}
    </g>
  </svg>
);

const outletOf = ({ article }: StatementMark): string => article.outlet ?? 'Outlet not known';
