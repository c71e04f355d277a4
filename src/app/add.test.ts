/** Adding: durable at its event, ended cleanly, one input's trouble is its own, and read again when stages change. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MadeArticle, made } from '../record/testing/made.ts';
import type { AddEvent, AddSummary } from './api.ts';
import { openWhence } from './open.ts';
import { pipelineOf } from './testing/pipeline.ts';

let path = '';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-add-'));
  path = join(folder, 'record.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lamp = (id: string, name: string, makers = '1'): MadeArticle => {
  const { article, reading } = made(id, {
    title: `Lamp ${id}`,
    paragraphs: [`Jo Brandt said lamp ${id} was lit. Her deputy Lev Stern said lamp ${id} was dark.`],
    speakers: [{ name }],
    says: [{ by: name, content: `lamp ${id} was ${name === 'Jo Brandt' ? 'lit' : 'dark'}` }],
  });
  return { article, reading: { ...reading, makers: [{ stage: 'hand', version: makers }] } };
};
const many = Array.from({ length: 300 }, (_, i) => lamp(`n${i}`, 'Jo Brandt'));
const ids = many.map(({ article }) => article.id);

async function drain(
  events: AsyncGenerator<AddEvent, AddSummary>,
  each: (event: AddEvent) => void = () => {},
) {
  for (;;) {
    const next = await events.next();
    if (next.done) return next.value;
    each(next.value);
  }
}

describe('adding', () => {
  it('has an article safe for every other reader when it tells of it', async () => {
    const whence = openWhence(path, { pipeline: pipelineOf(many) });
    const other = openWhence(path, { readonly: true });
    let seen = 0;
    await drain(whence.add(ids), (event) => {
      if (event.kind !== 'added') return;
      seen++;
      expect(other.article(event.key)?.people.p1?.name).toBe('Jo Brandt');
    });
    expect(seen).toBe(300);
    whence.close();
    other.close();
  });

  it('ends after the article at hand, keeps what it told of, and goes on from there', async () => {
    const whence = openWhence(path, { pipeline: pipelineOf(many) });
    const stop = new AbortController();
    let told = 0;
    const summary = await drain(whence.add(ids, { signal: stop.signal }), (event) => {
      if (event.kind === 'added' && ++told === 5) stop.abort();
    });
    expect(summary.stopped).toBe(true);
    expect(summary.added).toBe(told);
    expect(whence.counts().articles).toBe(told);
    expect(told).toBeLessThan(300);
    const rest = await drain(whence.add(ids));
    expect(rest).toMatchObject({ added: 300 - told, known: told, stopped: false });
    whence.close();
  });

  it('loses nothing that it told of when the loop over it is left', async () => {
    const whence = openWhence(path, { pipeline: pipelineOf(many) });
    for await (const event of whence.add(ids)) if (event.kind === 'added') break;
    expect(whence.counts().articles).toBeGreaterThan(0);
    whence.close();
  });

  it('tells of an input that breaks reading, or breaks the record’s rules, and adds the others', async () => {
    const broken = lamp('broken', 'Jo Brandt');
    const outside: MadeArticle = {
      article: broken.article,
      reading: {
        ...broken.reading,
        statements: [{ ...broken.reading.statements[0]!, content: [{ start: 5, end: 9999 }] }],
      },
    };
    const load = pipelineOf([many[0]!, outside, many[1]!, many[2]!]);
    const whence = openWhence(path, {
      pipeline: async () => {
        const pipeline = await load();
        return {
          ...pipeline,
          openReaders: () => {
            const readers = pipeline.openReaders();
            return {
              ...readers,
              read: (arrival) =>
                arrival.name === 'n1'
                  ? Promise.resolve({ name: 'n1', problem: 'n1 could not be read: x' })
                  : readers.read(arrival),
            };
          },
        };
      },
    });
    const events: AddEvent[] = [];
    const summary = await drain(whence.add(['n0', 'broken', 'n1', 'n2']), (event) => events.push(event));
    expect(summary).toEqual({ added: 2, known: 0, failed: 2, statements: 2, stopped: false });
    expect(events[2]).toMatchObject({ kind: 'failed', name: 'broken' });
    expect(events[2]).toMatchObject({
      message: expect.stringMatching(/^broken\.txt was not added.*outside the text/u),
    });
    expect(whence.counts().articles).toBe(2);
    whence.close();
  });
});

describe('reading again', () => {
  it('reads what an older stage read, puts the new reading in its place, and knows who is who again', async () => {
    const older = [lamp('a', 'Jo Brandt'), lamp('b', 'Jo Brandt'), lamp('c', 'Jo Brandt', '2')];
    const whence = openWhence(path, { pipeline: pipelineOf(older) });
    await drain(whence.add(['a', 'b', 'c']));
    expect(whence.findPeople('Brandt')[0]).toMatchObject({ statements: 3, articles: 3 });
    const link = whence.person('jo-brandt')!;
    expect(link.judgements).toHaveLength(2);
    whence.close();

    const newer = [lamp('a', 'Lev Stern', '2'), lamp('b', 'Jo Brandt', '2'), lamp('c', 'Jo Brandt', '2')];
    const again = openWhence(path, { pipeline: pipelineOf(newer, 'hand@2') });
    const steps = [];
    for await (const step of again.reread()) steps.push(step);
    expect(steps).toEqual([
      { done: 1, of: 2 },
      { done: 2, of: 2 },
    ]);
    expect(again.article(newer[0]!.article.key)!.reading).toEqual(newer[0]!.reading);
    expect(again.people().map(({ name, statements }) => [name, statements])).toEqual([
      ['Jo Brandt', 2],
      ['Lev Stern', 1],
    ]);
    expect(again.person('jo-brandt')!.statements.map(({ article }) => article.id)).toEqual(['b', 'c']);
    // Old words are gone from the index, new ones are there.
    expect(again.search('dark lamp').items[0]!.statement?.words).toBe('lamp a was dark');
    expect(again.search('"lamp a was lit"').items.filter(({ statement }) => statement)).toEqual([]);
    // Those who are named as before are found where they were; what was said of the speaker who went is taken back.
    expect(again.person('jo-brandt')!.person.name).toBe('Jo Brandt');
    expect(again.person('jo-brandt')!.judgements.flatMap(({ articles }) => articles)).not.toContain(
      newer[0]!.article.key,
    );
    for await (const _ of again.reread()) throw new Error('nothing is left to read again');
    again.close();
  });

  it('leaves people where they were when the new reading says the same', async () => {
    const story = (makers: string): MadeArticle[] =>
      ['Jo Brandt', 'Lev Stern', 'Jo Brandt'].map((name, i) => lamp(`x${i}`, name, makers));
    const whence = openWhence(path, { pipeline: pipelineOf(story('1')) });
    await drain(whence.add(['x0', 'x1', 'x2']));
    const before = whence.people();
    whence.close();
    const again = openWhence(path, { pipeline: pipelineOf(story('2'), 'hand@2') });
    for await (const _ of again.reread());
    expect(again.people()).toEqual(before);
    expect(again.person('jo-brandt')!.judgements).toHaveLength(1);
    again.close();
  });
});
