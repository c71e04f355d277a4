import { describe, expect, it } from 'vitest';
import type { Judgement } from '../core/judgement.ts';
import { connect } from './connection.ts';
import { judge, judgementsByPeople, judgementsOf, judgementsOfThings } from './judgements.ts';

const machine: Judgement = {
  relation: 'same-speaker',
  a: 'k2/p1',
  b: 'k1/p1',
  verdict: 'yes',
  score: 0.9,
  reason: 'the same full name',
  maker: { kind: 'machine', name: 'relating', version: '1' },
  at: '2021-01-01T00:00:00Z',
};
const person: Judgement = {
  ...machine,
  verdict: 'no',
  score: 1,
  reason: 'they are cousins',
  maker: { kind: 'person', name: 'an editor' },
  at: '2021-01-02T00:00:00Z',
};

describe('judgements', () => {
  it('put the two in order, and are not repeated', () => {
    const record = connect(':memory:', { readonly: false });
    judge(record, machine);
    judge(record, { ...machine, at: '2021-01-09T00:00:00Z' });
    const kept = judgementsOf(record, 'same-speaker', 'k2/p1', 'k1/p1');
    expect(kept).toEqual([{ ...machine, a: 'k1/p1', b: 'k2/p1' }]);
  });

  it('supersede each other, and a person’s outranks a newer one of the machine', () => {
    const record = connect(':memory:', { readonly: false });
    judge(record, machine);
    judge(record, { ...machine, verdict: 'no', score: 0.5, reason: 'others came' });
    expect(judgementsOfThings(record, 'same-speaker', ['k1/p1'])).toMatchObject([{ reason: 'others came' }]);
    judge(record, person);
    judge(record, { ...machine, at: '2021-01-09T00:00:00Z', reason: 'again' });
    expect(judgementsOfThings(record, 'same-speaker', ['k1/p1', 'k2/p1'])).toMatchObject([
      { reason: 'they are cousins' },
    ]);
    expect(judgementsByPeople(record, 'same-speaker', 'k2/p1')).toHaveLength(1);
    expect(judgementsByPeople(record, 'same-speaker', 'k3/p1')).toHaveLength(0);
    expect(judgementsOf(record, 'same-speaker', 'k1/p1', 'k2/p1')).toHaveLength(4);
    expect(judgementsOfThings(record, 'same-story', ['k1/p1'])).toEqual([]);
  });
});
