import { describe, expect, it } from 'vitest';
import {
  addKeys,
  crowd,
  crowdedAmong,
  gatherKeys,
  holdersOf,
  MOST_BY_KEY,
  removeKeys,
  WORDING_KEYS,
} from './blocking.ts';
import { connect } from './connection.ts';

const empty = () => connect(':memory:', { readonly: false });

describe('the things that have a key', () => {
  it('are found whether it came last or was put among the others', () => {
    const record = empty();
    addKeys(record, WORDING_KEYS, 7, [81, 82]);
    gatherKeys(record, WORDING_KEYS, 0);
    addKeys(record, WORDING_KEYS, 3, [81]);
    expect(holdersOf(record, WORDING_KEYS, [81, 82, 83])).toEqual(
      new Map([
        [81, [3, 7]],
        [82, [7]],
        [83, []],
      ]),
    );
    expect(record.get('SELECT count(*) AS n FROM wording_keys')).toEqual({ n: 2 });
    gatherKeys(record, WORDING_KEYS, 1);
    expect(record.get('SELECT count(*) AS n FROM wording_keys')).toEqual({ n: 2 });
    gatherKeys(record, WORDING_KEYS, 0);
    expect(record.get('SELECT count(*) AS n FROM latest_wording_keys')).toEqual({ n: 0 });
    expect(holdersOf(record, WORDING_KEYS, [81])).toEqual(new Map([[81, [3, 7]]]));
  });

  it('are told up to one more than may have it', () => {
    const record = empty();
    for (let id = 1; id <= 60; id++) {
      addKeys(record, WORDING_KEYS, id, [5]);
      if (id === 25) gatherKeys(record, WORDING_KEYS, 0);
    }
    expect(holdersOf(record, WORDING_KEYS, [5]).get(5)).toHaveLength(MOST_BY_KEY + 1);
  });

  it('are none once it is crowded', () => {
    const record = empty();
    addKeys(record, WORDING_KEYS, 1, [5, 6]);
    gatherKeys(record, WORDING_KEYS, 0);
    addKeys(record, WORDING_KEYS, 2, [5, 6]);
    crowd(record, WORDING_KEYS, 5);
    addKeys(record, WORDING_KEYS, 3, [5, 6]);
    expect([...holdersOf(record, WORDING_KEYS, [5, 6]).values()]).toEqual([[], [1, 2, 3]]);
    expect(crowdedAmong(record, WORDING_KEYS, [5, 6])).toEqual(new Set([5]));
  });
});

it('gathering at any moment changes nothing', () => {
  const [often, never] = [empty(), empty()];
  let seed = 9;
  const lot = (n: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * n);
  };
  for (let step = 0; step < 600; step++) {
    const [id, keys] = [lot(50), Array.from({ length: 4 }, () => lot(30))];
    const remove = lot(4) === 0;
    for (const record of [often, never]) (remove ? removeKeys : addKeys)(record, WORDING_KEYS, id, keys);
    if (lot(5) === 0) gatherKeys(often, WORDING_KEYS, 3);
  }
  const all = Array.from({ length: 30 }, (_, key) => key);
  expect(holdersOf(often, WORDING_KEYS, all)).toEqual(holdersOf(never, WORDING_KEYS, all));
});
