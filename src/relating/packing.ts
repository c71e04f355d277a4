/**
 * A profile as bytes and back: what the record keeps of an article to compare others with.
 *
 *     packed(profile)  →  some 1.5 kB     unpacked(bytes)  →  the profile
 */
import type { Profile } from './profile.ts';

const COLUMNS = ['body', 'lede', 'title', 'names'] as const;

/** Numbers of terms, quotes and dates, and the day; then the lists. Little-endian, as in the record's file. */
const HEAD = 16;
const UNDATED = -0x80000000;

export function packed(profile: Profile): Uint8Array {
  const [n, q, d] = [profile.terms.length, profile.quotes.length, profile.dates.length];
  const bytes = new Uint8Array(HEAD + n * (4 + 2 * COLUMNS.length) + q * 4 + d * 2);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of [n, q, d, profile.day ?? UNDATED].entries()) view.setInt32(i * 4, value, true);
  let at = HEAD;
  const put = (list: Uint32Array | Uint16Array): void => {
    const wide = list.BYTES_PER_ELEMENT === 4;
    for (const value of list) {
      if (wide) view.setUint32(at, value, true);
      else view.setUint16(at, value, true);
      at += wide ? 4 : 2;
    }
  };
  put(profile.terms);
  put(profile.quotes);
  for (const column of COLUMNS) put(profile[column]);
  put(profile.dates);
  return bytes;
}

export function unpacked(bytes: Uint8Array): Profile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [n, q, d, day] = [0, 4, 8, 12].map((at) => view.getInt32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  let at = HEAD;
  const wide = (length: number): Uint32Array => {
    const list = new Uint32Array(length);
    for (let i = 0; i < length; i++, at += 4) list[i] = view.getUint32(at, true);
    return list;
  };
  const narrow = (length: number): Uint16Array => {
    const list = new Uint16Array(length);
    for (let i = 0; i < length; i++, at += 2) list[i] = view.getUint16(at, true);
    return list;
  };
  const [terms, quotes] = [wide(n), wide(q)];
  const [body, lede, title, names] = [narrow(n), narrow(n), narrow(n), narrow(n)];
  return { day: day === UNDATED ? null : day, terms, body, lede, title, names, quotes, dates: narrow(d) };
}
