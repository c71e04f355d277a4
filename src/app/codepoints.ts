/**
 * From Whence's UTF-16 units to the Unicode code points in which brat, Python and their files count.
 *
 *     codePointsOf('a😀b')(3)  →  2
 */
export function codePointsOf(text: string): (unit: number) => number {
  // Only surrogate pairs make the two counts differ: so many lie before a place, so much smaller it is.
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (unit) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}
