/**
 * A function of a text that remembers its answers, because news says the same words again and again.
 *
 *     const stem = remembered(60_000, (word) => …)
 *
 * When so many are remembered it forgets all and begins again, so that the memory of a long run stays small. Answers are shared:
 * they must not be changed.
 */
export function remembered<T>(most: number, work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
