/** Claims for tests, from a sentence: `claim('Orrin', 'denied', 'that it had opened the gates')`. */
import { type Claim, claimOf } from '../claim.ts';

export function claim(
  speaker: string,
  cue: string,
  content: string,
  more: {
    readonly at?: number;
    readonly kind?: string;
    readonly mode?: Claim['mode'];
    readonly attitude?: Claim['attitude'];
    readonly parent?: string;
    readonly local?: string;
  } = {},
): Claim {
  const at = more.at ?? 0;
  const lead = `${' '.repeat(at)}${speaker} ${cue} `;
  const text = `${lead}${content}`;
  return claimOf(text, {
    local: more.local ?? `s${at}`,
    mode: more.mode ?? 'said',
    attitude: more.attitude ?? 'neutral',
    headline: false,
    parent: more.parent ?? null,
    speaker: { name: speaker, kind: more.kind ?? 'organisation' },
    source: [{ start: at, end: at + speaker.length }],
    cue: [{ start: at + speaker.length + 1, end: at + speaker.length + 1 + cue.length }],
    content: [{ start: lead.length, end: text.length }],
  });
}
