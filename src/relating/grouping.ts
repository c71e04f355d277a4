/**
 * Which things belong together, from how likely any two do: average-link clustering, worked out around one thing.
 *
 *     a–b .9, b–c .8, c–d .7, a–c .6, all others 0; from .4 on  →  of('a') is a, b, c
 *
 * The two groups that are most alike on average are joined, then the next two, until none reach the threshold. A thing
 * that only leans on one member of a group so does not drag it into the next group, as it would if one link were
 * enough. The outcome depends on the likenesses alone and not on the order in which they became known. By following
 * each group to its nearest and that to its own nearest until two are nearest to each other (the nearest-neighbour
 * chain: Benzécri, 1982; Murtagh, 1983), the very same groups are found by looking at the surroundings only.
 */

/** Likenesses are whole millionths, so that sums are exact in whatever order they are made. */
export const ONE = 1_000_000;
/** What a person has said outweighs any sum. */
export const CERTAIN = 1e12;

export type Neighbours = ReadonlyMap<string, number>;

interface Group {
  /** The first of its members in the alphabet, by which ties are broken. */
  readonly name: string;
  readonly members: readonly string[];
  /** To each thing outside, the sum of the members' likenesses to it. */
  readonly sums: ReadonlyMap<string, number>;
}

export class Grouping {
  readonly #groups = new Map<string, Group>();
  readonly #neighbours: (thing: string) => Neighbours;
  readonly #threshold: number;

  /** What is no neighbour has the likeness 0. */
  constructor(neighbours: (thing: string) => Neighbours, threshold: number) {
    this.#neighbours = neighbours;
    this.#threshold = threshold * ONE;
  }

  /** All that belong with the thing, itself among them. */
  of(thing: string): readonly string[] {
    for (;;) {
      const chain = [this.#groupOf(thing)];
      for (;;) {
        const top = chain.at(-1)!;
        const nearest = this.#nearest(top);
        if (!nearest) return top.members;
        if (nearest === chain.at(-2)) {
          this.#join(top, nearest);
          break;
        }
        chain.push(nearest);
      }
    }
  }

  #groupOf(thing: string): Group {
    let group = this.#groups.get(thing);
    if (!group) {
      group = { name: thing, members: [thing], sums: this.#neighbours(thing) };
      this.#groups.set(thing, group);
    }
    return group;
  }

  /** The group that is most like this one on average, if it reaches the threshold. */
  #nearest(group: Group): Group | undefined {
    const sums = new Map<Group | string, { sum: number; size: number; name: string }>();
    for (const [thing, sum] of group.sums) {
      // A thing not looked at so far need not be fetched only to know that it stands alone.
      const other = this.#groups.get(thing);
      const found = sums.get(other ?? thing);
      if (found) found.sum += sum;
      else sums.set(other ?? thing, { sum, size: other?.members.length ?? 1, name: other?.name ?? thing });
    }
    let best: { average: number; name: string; low: string; high: string } | undefined;
    for (const { sum, size, name } of sums.values()) {
      const average = sum / (size * group.members.length);
      if (average < this.#threshold || (best && average < best.average)) continue;
      const [low, high] = name < group.name ? [name, group.name] : [group.name, name];
      if (best && average === best.average && (low > best.low || (low === best.low && high > best.high)))
        continue;
      best = { average, name, low, high };
    }
    return best && this.#groupOf(best.name);
  }

  #join(a: Group, b: Group): void {
    const members = [...a.members, ...b.members].sort();
    const inside = new Set(members);
    const sums = new Map<string, number>();
    for (const group of [a, b])
      for (const [thing, sum] of group.sums)
        if (!inside.has(thing)) sums.set(thing, (sums.get(thing) ?? 0) + sum);
    const joined: Group = { name: members[0]!, members, sums };
    for (const thing of members) this.#groups.set(thing, joined);
  }
}
