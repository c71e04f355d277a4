/**
 * Makes stories anew of what was judged about articles, as far as some of them may have changed: the articles at hand,
 * those that they are like, and those that were in one story with any of these and no longer are.
 *
 *     c comes, and a is nearer to it than to b: the story {a, b}  →  {a, c}, and b alone or with others
 *
 * No other story can change: average-link groups are decided by what lies within and next to them (grouping.ts), and
 * what is next to a changed group would be in it, or in what it was torn from. So adding costs what the surroundings
 * cost, and the stories are the same for any order of arrival. Only addresses remember it.
 */
import type { Connection } from '../record/connection.ts';
import * as stories from '../record/stories.ts';
import { Grouping } from '../relating/grouping.ts';
import { slugOf } from '../relating/names.ts';
import { STORY_AVERAGE } from '../relating/stories.ts';
import { type OnRecord, Surroundings } from '../relating/surroundings.ts';
import type { Affected } from './affected.ts';
import { STORY_MAKER } from './placestory.ts';

/** What was judged of an article and others by itself, and what people have said, which makes judgements void. */
export function onRecord(record: Connection, key: string): OnRecord {
  const likely = new Map<string, number>();
  const said = new Map<string, boolean>();
  for (const { other, verdict, score, byPerson } of stories.storyJudgements(record, key, STORY_MAKER)) {
    if (byPerson) said.set(other, verdict === 'yes');
    else likely.set(other, verdict === 'yes' ? score : 1 - score);
  }
  for (const other of said.keys()) likely.delete(other);
  return { likely, said };
}

export function regroup(record: Connection, keys: readonly string[], affected: Affected): void {
  const near = new Map<string, OnRecord>();
  const onRecordOf = (key: string): OnRecord => {
    const found = near.get(key) ?? onRecord(record, key);
    near.set(key, found);
    return found;
  };
  const surroundings = new Surroundings(onRecordOf);
  const grouping = new Grouping((key) => surroundings.neighbours(key), STORY_AVERAGE);
  const groups: stories.Member[][] = [];
  const touched = new Set<number>();
  const seen = new Set<string>();
  // What is new to an article changes how its likeness to others is seen (surroundings.ts).
  const waiting = keys.flatMap((key) => [key, ...onRecordOf(key).likely.keys()]);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    const members = stories.membersByKey(record, grouping.of(key));
    for (const member of members) seen.add(member.key);
    groups.push(members);
    for (const { story } of members) {
      if (story === null || touched.has(story)) continue;
      touched.add(story);
      waiting.push(...stories.membersOfStory(record, story).map((mate) => mate.key));
    }
  }
  // The group of the oldest article first, which so keeps its story's address.
  groups.sort((a, b) => a[0]!.article - b[0]!.article);
  const storyFor = new Map<stories.Member[], number>();
  const taken = new Set<number>();
  for (const group of groups) {
    if (group.length < 2) continue;
    const free = group.flatMap(({ story }) => (story === null || taken.has(story) ? [] : [story]));
    const story = free.length > 0 ? Math.min(...free) : stories.makeStory(record, slugFor(record, group[0]!));
    taken.add(story);
    storyFor.set(group, story);
  }
  noteCompany(groups, affected);
  const heirs = new Map<number, number>();
  for (const group of groups) {
    const story = storyFor.get(group);
    let changed = false;
    for (const { article, story: before } of group) {
      if (before === (story ?? null)) continue;
      changed = true;
      if (story === undefined) {
        stories.leaveStory(record, article);
        affected.torn.add(article);
        continue;
      }
      stories.joinStory(record, article, story);
      if (before !== null && !heirs.has(before)) heirs.set(before, story);
    }
    if (changed && story !== undefined) affected.stories.add(story);
  }
  for (const story of touched) {
    if (stories.membersOfStory(record, story).length > 0) {
      affected.stories.add(story);
      continue;
    }
    stories.retireStory(record, story, heirs.get(story));
    affected.stories.delete(story);
  }
}

const slugFor = (record: Connection, { article }: stories.Member): string =>
  slugOf(stories.titleOf(record, article) ?? 'story');

/** Which two come to stand in one story, and which no longer do: what is compared article by article goes by that. */
function noteCompany(groups: readonly (readonly stories.Member[])[], affected: Affected): void {
  const before = new Map<number, { article: number; group: number }[]>();
  groups.forEach((group, i) => {
    group.forEach(({ article, story }, at) => {
      for (const other of group.slice(at + 1))
        if (story === null || story !== other.story) affected.mates.push([article, other.article]);
      if (story !== null) before.set(story, [...(before.get(story) ?? []), { article, group: i }]);
    });
  });
  for (const held of before.values())
    for (const [i, one] of held.entries())
      for (const other of held.slice(i + 1))
        if (one.group !== other.group) affected.parted.push([one.article, other.article]);
}
