/**
 * Compares an article with those that may tell of the same happening, and keeps what comes of it as judgements. Which
 * stories that makes is for regroup.ts.
 *
 *     placeInStory(record, 17, article, at)  →  “yes .93, both tell of orlin, dam; 1 day apart”, “no .7, …”
 */
import type { Article } from '../core/article.ts';
import type { Judgement } from '../core/judgement.ts';
import type { Connection } from '../record/connection.ts';
import { judge } from '../record/judgements.ts';
import * as stories from '../record/stories.ts';
import { WINDOW_DAYS } from '../relating/alike.ts';
import { packed, unpacked } from '../relating/packing.ts';
import { isRare, LEAST_SHARED, profileOf } from '../relating/profile.ts';
import { LEAST_SCORE, storyLikeness } from '../relating/stories.ts';

/** Who makes these judgements. Counted up when the same two articles would be judged otherwise than before. */
export const STORY_MAKER = {
  kind: 'machine',
  name: 'stories',
  version: '2',
} as const satisfies Judgement['maker'];

/**
 * More articles that share telling words are not looked at; those that share most come first, and of words the rarest. Where the
 * days are not known, all of the record is near: then fewer, so that the cost does not grow with it.
 */
const MOST_NEAR = { articles: 100, rows: 10_000 };
const MOST_UNDATED = { articles: 30, rows: 4_000 };

const ANY_DAY = [stories.UNDATED, Number.MAX_SAFE_INTEGER] as const;

export function placeInStory(record: Connection, row: number, article: Article, at: string): void {
  const { profile, words, blockTerms } = profileOf(article);
  const rare = blockTerms.filter(isRare);
  const { day } = profile;
  const near =
    day === null
      ? stories.candidates(record, row, ANY_DAY, rare, LEAST_SHARED, MOST_UNDATED)
      : [
          ...stories.candidates(
            record,
            row,
            [day - WINDOW_DAYS, day + WINDOW_DAYS],
            blockTerms,
            LEAST_SHARED,
            MOST_NEAR,
          ),
          ...stories.candidates(
            record,
            row,
            [stories.UNDATED, stories.UNDATED],
            rare,
            LEAST_SHARED,
            MOST_UNDATED,
          ),
        ];
  stories.addProfile(record, row, packed(profile), day, day === null ? rare : blockTerms);
  for (const { key, bytes } of near) {
    const like = storyLikeness(profile, unpacked(bytes), words);
    if (!like || like.score < LEAST_SCORE) continue;
    const yes = like.score >= 0.5;
    judge(record, {
      relation: 'same-story',
      a: article.key,
      b: key,
      verdict: yes ? 'yes' : 'no',
      score: yes ? like.score : 1 - like.score,
      reason: like.reason,
      maker: STORY_MAKER,
      at,
    });
  }
}
