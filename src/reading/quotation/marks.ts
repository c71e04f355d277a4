/**
 * Which characters of a paragraph open and close quotations, and which are apostrophes, inches or minutes.
 *
 *     'It's the workers' hall,' she said  →  open at 0, close at 24; the other two are apostrophes
 *
 * Pairing them is left to the quotations stage.
 */
import type { Quotation } from '../stage.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: 'open' | 'close';
  readonly style: Quotation['style'];
}

const LETTER = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe. */
const CLIPPED = /^(?:em|til|tis|twas|twere|cause|bout|round|n|cos|neath|ere|allo|\d0s|\d\ds?)\b/iu;

/** The marks of a paragraph, in text order. */
export function markRoles(text: string): Mark[] {
  const marks: Mark[] = [];
  /** The styles that are open, outermost first. A quotation does not outlive the one that holds it. */
  const open: Quotation['style'][] = [];
  const note = (mark: Mark) => {
    marks.push(mark);
    if (mark.role === 'open') open.push(mark.style);
    else open.length = Math.max(0, open.lastIndexOf(mark.style));
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    const pairOf =
      (c === "'" && after === "'") || (c === '`' && after === '`') || (c === '’' && after === '’');
    if (c === '“' || c === '„' || c === '«' || c === '"' || c === '”' || c === '»' || pairOf) {
      const width = pairOf ? 2 : 1;
      const next = text[i + width] ?? ' ';
      const role = doubleRole(c, before, next, open.includes('double'));
      if (role) note({ start: i, end: i + width, role, style: 'double' });
      i += width - 1;
      continue;
    }
    if (c === '‘' || c === '’' || c === "'" || c === '`') {
      const role = singleRole(text, i, open.at(-1) === 'single');
      if (role) note({ start: i, end: i + 1, role, style: 'single' });
    }
  }
  return marks;
}

function doubleRole(c: string, before: string, after: string, open: boolean): Mark['role'] | null {
  const spaceBefore = !LETTER.test(before) && !/[.,!?…%)\]’'”–—-]/u.test(before);
  const spaceAfter = /[\s.,;:!?)\]…—–-]/u.test(after);
  if (c === '“' || c === '„' || c === '«') {
    // “ typed for ” at the end of a quotation
    if (open && !spaceBefore && spaceAfter) return 'close';
    return 'open';
  }
  if (c === '”' || c === '»') return !open && spaceBefore && !spaceAfter ? 'open' : 'close';
  // inches and seconds: 6'2", 12" pipes
  if (c === '"' && /\d/u.test(before) && !open) return null;
  if (open) return spaceBefore && !spaceAfter && /\s/u.test(before) ? 'open' : 'close';
  return spaceAfter && !spaceBefore ? null : 'open';
}

function singleRole(text: string, i: number, open: boolean): Mark['role'] | null {
  const c = text[i]!;
  const before = text[i - 1] ?? ' ';
  const after = text[i + 1] ?? ' ';
  const wordBefore = LETTER.test(before);
  const wordAfter = LETTER.test(after);
  if (wordBefore && wordAfter) return null;
  // rock 'n' roll
  if (/^['‘’]n['’]/u.test(text.slice(i, i + 3))) return null;
  if (/n$/iu.test(before) && /['‘’]/u.test(text[i - 2] ?? '') && /\s/u.test(text[i - 3] ?? ' ')) return null;
  const mayOpen =
    (c === '‘' || c === "'" || c === '`') &&
    !wordBefore &&
    !/[.,!?…]/u.test(before) &&
    /[\p{L}\p{N}“"£$€¿¡[(…#@-]/u.test(after);
  if (mayOpen && !open) {
    if (CLIPPED.test(text.slice(i + 1, i + 8)) && !closes(text, i + 1, true)) return null;
    if (/^\d0s|^\d\ds?\b/u.test(text.slice(i + 1, i + 5)) && c !== '‘') return null;
    return closes(text, i + 1, false) ? 'open' : null;
  }
  if (!open || c === '‘' || c === '`') return null;
  if (!wordAfter && !isPossessive(text, i)) return 'close';
  return null;
}

/** Whether a closing single mark comes in the rest of the paragraph, or, for an unclosed one, the paragraph ends in it. */
function closes(text: string, from: number, near: boolean): boolean {
  const end = near ? Math.min(text.length, from + 60) : text.length;
  for (let i = from; i < end; i++) {
    const c = text[i]!;
    if (c === '‘' && LETTER.test(text[i + 1] ?? ' ')) return false;
    if ((c === '’' || c === "'") && !LETTER.test(text[i + 1] ?? ' ') && i > from && !/\s/u.test(text[i - 1]!))
      return true;
  }
  // a quotation that runs on into the next paragraph opens its own
  return from === 1 && !near;
}

/** “the workers’ hall”: after an s, before a lower-case word, with a surer closing mark still to come. */
function isPossessive(text: string, i: number): boolean {
  if (!/s/iu.test(text[i - 1] ?? '') || !/^\s[\p{L}“"]/u.test(text.slice(i + 1, i + 3))) return false;
  for (let j = i + 1; j < text.length; j++) {
    const c = text[j]!;
    if (c === '‘' || (c === "'" && /\s/u.test(text[j - 1]!) && LETTER.test(text[j + 1] ?? ' '))) return false;
    if ((c === '’' || c === "'") && !LETTER.test(text[j + 1] ?? ' ')) return true;
  }
  return false;
}
