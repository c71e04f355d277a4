/** Puts an article into the story that it belongs to, if there is one, joining stories that it shows to be one. */
import type { Article } from '../core/article.ts';
import type { Connection } from '../record/connection.ts';
import { judge } from '../record/judgements.ts';
import * as stories from '../record/stories.ts';
import { slugOf } from '../relating/names.ts';
import {
  blockTermsOf,
  profileOf,
  type Rarity,
  SAME_STORY,
  storyLikeness,
  WINDOW_DAYS,
} from '../relating/stories.ts';
import { type Affected, MAKER } from './affected.ts';

/** More articles that share rare words within some days are not looked at; those that share most come first. */
const MOST_CANDIDATES = 300;

export function placeInStory(
  record: Connection,
  row: number,
  article: Article,
  at: string,
  affected: Affected,
): void {
  const profile = profileOf(article);
  stories.addProfile(record, row, profile);
  // Counts are fetched for many terms at once: a profile has dozens, and there may be hundreds of profiles.
  const articles = stories.profileCount(record);
  const rarityOf = (profiles: readonly stories.StoredProfile[]): Rarity => {
    const terms = new Set(profiles.flatMap((one) => one.terms.map(([term]) => term)));
    const counts = stories.termCounts(record, [...terms]);
    return { of: (term) => counts.get(term) ?? 0, articles };
  };
  const terms = blockTermsOf(profile, rarityOf([profile]));
  const near = stories.candidates(record, row, profile.day, WINDOW_DAYS, terms, MOST_CANDIDATES);
  const rarity = rarityOf([profile, ...near.map((one) => one.profile)]);
  stories.addBlockTerms(record, row, profile.day, terms);
  const like = near
    .flatMap(({ article: other, profile: its }) => {
      const found = storyLikeness(profile, its, rarity);
      return found && found.score >= SAME_STORY ? [{ other, ...found }] : [];
    })
    .sort((a, b) => b.score - a.score || a.other - b.other);
  for (const { other, score, reason } of like) {
    const [mine, its] = [stories.storyOf(record, row), stories.storyOf(record, other)];
    // Already joined through a likelier one: the judgement would add nothing.
    if (mine !== undefined && mine === its) continue;
    judge(record, {
      relation: 'same-story',
      a: article.key,
      b: record.get<{ key: string }>('SELECT key FROM articles WHERE id = ?', other)!.key,
      verdict: 'yes',
      score,
      reason,
      maker: MAKER,
      at,
    });
    if (mine !== undefined && its !== undefined) {
      const [into, from] = mine < its ? [mine, its] : [its, mine];
      for (const one of stories.membersOf(record, into))
        for (const two of stories.membersOf(record, from)) affected.mates.push([one, two]);
      stories.mergeStories(record, into, from);
      affected.stories.delete(from);
      affected.stories.add(into);
      continue;
    }
    const title = record.get<{ title: string | null }>(
      'SELECT title FROM articles WHERE id = ?',
      other,
    )!.title;
    const story = mine ?? its ?? stories.makeStory(record, slugOf(title ?? article.title?.value ?? 'story'));
    const held = stories.membersOf(record, story);
    for (const fresh of [row, other])
      if (!held.includes(fresh)) {
        for (const mate of held) affected.mates.push([mate, fresh]);
        held.push(fresh);
      }
    stories.joinStory(record, row, story);
    stories.joinStory(record, other, story);
    affected.stories.add(story);
  }
}
