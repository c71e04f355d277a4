/** Shares of a whole as one bar, told in words beside it: quoted 30 %, reported 22 %, the outlet's own 48 %. */
import type { Shares } from '../../core/shares.ts';

const percent = (n: number, of: number): number => (of === 0 ? 0 : Math.round((n / of) * 100));

export const SharesBar = ({ shares }: { shares: Shares }) => {
  const parts = [
    { name: 'in quotation marks', words: shares.quoted, look: 'direct' },
    { name: 'reported', words: shares.reported, look: 'indirect' },
    { name: 'the outlet’s own', words: shares.own, look: 'own' },
  ];
  let x = 0;
  return (
    <div class="shares">
      <svg class="bar" width="100%" height="10" aria-hidden="true">
        {parts.map(({ words, look }) => {
          const width = shares.words === 0 ? 0 : (words / shares.words) * 100;
          const rect = (
            <rect class={look} x={`${x.toFixed(2)}%`} width={`${width.toFixed(2)}%`} height="10" />
          );
          x += width;
          return rect;
        })}
      </svg>
      <ul>
        {parts.map(({ name, words, look }) => (
          <li>
            <svg class="key" width="10" height="10" aria-hidden="true">
              <rect class={look} width="10" height="10" />
            </svg>{' '}
            {percent(words, shares.words)} % {name}
          </li>
        ))}
      </ul>
    </div>
  );
};
