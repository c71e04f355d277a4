/** A contested happening as several outlets carried it, among other news of the same days. */
import { describe, expect, it } from 'vitest';
import { type MadeArticle, made } from '../record/testing/made.ts';
import type { Whence } from './api.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../record/connection.ts';
import { openWhence } from './open.ts';
import { overruleStory } from './relate.ts';
import { pipelineOf } from './testing/pipeline.ts';

const news = (id: string, published: string, title: string, ...paragraphs: string[]): MadeArticle =>
  made(id, { title, published, outlet: id.split('-')[0]!, paragraphs });

const quarry = [
  news(
    'herald-1',
    '2022-09-05',
    'Blast at Greyholm quarry cracks homes, residents say',
    'GREYHOLM, Sept 5 – A blast at the Greyholm quarry on Sunday evening cracked walls in at least thirty homes, residents said. The operator, Stannard Stone, said the charge was within its permit.',
    'The county has sent inspectors to Greyholm.',
  ),
  news(
    'wire-1',
    '2022-09-05',
    'Quarry operator denies blame for cracked houses in Greyholm',
    'Stannard Stone denied on Monday that a blast at its quarry above Greyholm had damaged houses in the town. “Our readings show nothing out of the ordinary,” the company said.',
  ),
  news(
    'planet-1',
    '2022-09-06',
    'Stannard Stone’s ‘routine’ blast leaves a town shaking',
    'Nobody in Greyholm was warned before the quarry blast that split ceilings across the town on Sunday. Stannard Stone calls it routine.',
    'Inspectors from the county began knocking on doors on Tuesday.',
  ),
  news(
    'herald-2',
    '2022-09-06',
    'County halts blasting at Greyholm quarry',
    'The county ordered Stannard Stone to halt blasting at the Greyholm quarry until inspectors have measured the damage to homes in the town.',
  ),
  news(
    'business-1',
    '2022-09-07',
    'Stannard Stone shares slip after quarry halt',
    'Shares of Stannard Stone fell 6 percent after the county halted blasting at its Greyholm quarry over cracked homes.',
  ),
  news(
    'voice-1',
    '2022-09-07',
    'Inspectors blame quarry charge twice the size allowed',
    'The charge set off above Greyholm on Sunday was twice the size that the permit of the quarry allows, county inspectors found. Stannard Stone disputes the finding.',
  ),
  news(
    'wire-2',
    '2022-09-08',
    'Greyholm quarry: operator admits larger charge, blames supplier',
    'Stannard Stone admitted on Thursday that the blast at its Greyholm quarry used a larger charge than the permit allows, and blamed its supplier of explosives.',
  ),
];
const others = [
  news(
    'herald-3',
    '2022-09-06',
    'School roof to be repaired before winter',
    'The roof of Ansel Park primary school will be repaired before winter, the county council decided after parents complained of leaks.',
  ),
  news(
    'planet-2',
    '2022-09-06',
    'Blast in fireworks store injures two in Port Ellery',
    'Two workers were injured when a blast tore through a fireworks store in Port Ellery on Monday night, the fire brigade said.',
  ),
  news(
    'business-2',
    '2022-09-07',
    'Shares in shipping line rise on profit forecast',
    'Shares of the shipping line Marlowe rose 4 percent after it raised its profit forecast for the year.',
  ),
  news(
    'voice-2',
    '2022-09-07',
    'County council vote on library hours put off',
    'A vote of the county council on library hours was put off to October, the council said.',
  ),
  // The same place and company half a year later is another happening.
  news(
    'herald-4',
    '2023-03-14',
    'Stannard Stone sponsors Greyholm spring fair',
    'The spring fair in Greyholm will be sponsored by the quarry operator Stannard Stone, the town said.',
  ),
];

async function recordOf(articles: readonly MadeArticle[]): Promise<Whence> {
  const whence = openWhence(':memory:', { pipeline: pipelineOf(articles) });
  for await (const _ of whence.add(articles.map(({ article }) => article.id)));
  return whence;
}
const storiesOf = (whence: Whence): string[][] =>
  whence.stories().map(({ id }) =>
    whence
      .story(id)!
      .articles.map((article) => article.id)
      .sort(),
  );

describe('a happening', () => {
  const wanted = [quarry.map(({ article }) => article.id).sort()];

  it('is one story, with nothing else in it, labelled by its earliest article', async () => {
    const whence = await recordOf([...quarry, ...others]);
    expect(storiesOf(whence)).toEqual(wanted);
    expect(whence.stories()[0]).toMatchObject({
      title: 'Blast at Greyholm quarry cracks homes, residents say',
      articles: 7,
      outlets: ['business', 'herald', 'planet', 'voice', 'wire'],
      from: '2022-09-05',
      to: '2022-09-08',
    });
    expect(whence.article(others[0]!.article.key)!.story).toBeNull();
  });

  it('is the same story in whatever order it comes', async () => {
    const all = [...quarry, ...others];
    for (let turn = 1; turn <= 12; turn++) {
      const turned = all.map((_, i) => all[(i * 5 + turn) % all.length]!);
      expect(storiesOf(await recordOf(turn % 2 ? turned : turned.toReversed()))).toEqual(wanted);
    }
  });

  it('keeps its first address when two stories turn out to be one', async () => {
    const ends = [quarry[0]!, quarry[1]!, quarry[5]!, quarry[6]!];
    const whence = openWhence(':memory:', { pipeline: pipelineOf(quarry) });
    for await (const _ of whence.add(ends.map(({ article }) => article.id)));
    const early = whence.stories().map(({ id }) => id);
    for await (const _ of whence.add(quarry.map(({ article }) => article.id)));
    const [story] = whence.stories();
    for (const id of early) expect(whence.story(id)!.story.id).toBe(story!.id);
  });
});

describe('of many happenings at once', () => {
  // Two towns and two kinds of mishap, so that articles lean to several sides and groups tear as others arrive.
  const towns = ['Orrin', 'Bexholt'];
  const mishaps = ['warehouse fire', 'tram derailment'];
  const many = Array.from({ length: 36 }, (_, i) => {
    const [town, mishap] = [towns[i % 2]!, mishaps[Math.floor(i / 2) % 2]!];
    const dated = i % 5 === 0 ? {} : { published: `2021-03-${String(1 + (i % 9)).padStart(2, '0')}` };
    return made(`m-${i}`, {
      title: `${i % 3 === 0 ? 'Questions after' : 'Crews at'} ${mishap} in ${town}`,
      ...dated,
      outlet: `paper${i % 4}`,
      paragraphs: [
        `The ${mishap} in ${town} kept crews busy, chief ${town === 'Orrin' ? 'Halloran' : 'Vantongeren'} said in briefing ${i % 4}.`,
        // Every fifth has the other town's mishap in mind too.
        i % 5 === 1
          ? `Few had forgotten the ${mishaps[(i + 1) % 2]} of ${towns[(i + 1) % 2]}.`
          : `Depot ${i} was shut.`,
      ],
    });
  });

  it('stories are the same for any order and any batches', async () => {
    const wanted = storiesOf(await recordOf(many))
      .map(String)
      .sort();
    expect(wanted.length).toBeGreaterThan(1);
    for (const step of [5, 7, 11, 35]) {
      const turned = many.map((_, i) => many[(i * step) % many.length]!);
      const whence = openWhence(':memory:', { pipeline: pipelineOf(many) });
      for (let i = 0; i < turned.length; i += step)
        for await (const _ of whence.add(turned.slice(i, i + step).map(({ article }) => article.id)));
      expect(storiesOf(whence).map(String).sort()).toEqual(wanted);
    }
  });
});

describe('what a person says of two articles', () => {
  it('holds against the machine, and outlives what is added later', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-stories-'));
    try {
      const path = join(folder, 'record.db');
      const all = [...quarry, ...others];
      const whence = openWhence(path, { pipeline: pipelineOf(all) });
      const keyOf = (id: string): string => all.find(({ article }) => article.id === id)!.article.key;
      const by = { name: 'Ina', reason: 'read both', at: '2030-01-01T00:00:00Z' };
      const say = (a: string, b: string, verdict: 'yes' | 'no'): void => {
        const record = connect(path, { readonly: false });
        overruleStory(record, [[keyOf(a), keyOf(b)]], verdict, by);
        record.close();
      };
      for await (const _ of whence.add([...quarry.slice(0, 6), ...others].map(({ article }) => article.id)));
      say('herald-1', 'herald-3', 'yes');
      say('herald-1', 'business-1', 'no');
      for await (const _ of whence.add(['wire-2']));
      const story = storiesOf(whence).find((ids) => ids.includes('herald-1'))!;
      expect(story).toContain('herald-3');
      expect(story).not.toContain('business-1');
      whence.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
