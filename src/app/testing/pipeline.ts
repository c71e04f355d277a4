/** A pipeline that gives articles made by hand, for tests of what comes after reading. */
import type { MadeArticle } from '../../record/testing/made.ts';
import type { Pipeline } from '../add.ts';

/** Paths are the ids of the made articles; an unknown one fails. */
export function pipelineOf(articles: readonly MadeArticle[], makersKey = 'hand@1'): () => Promise<Pipeline> {
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  return async () => ({
    async *arrivalsAt(paths, _options, isKnown) {
      for (const path of paths) {
        const one = byId.get(path);
        if (!one) yield { name: path, problem: `${path} does not exist` };
        else if (isKnown(one.article.key)) yield { name: path, known: one.article.key };
        else yield { name: path, article: one.article };
      }
    },
    openReaders: () => ({
      width: 1,
      read: async ({ name, article }) => ({ name, article, reading: byId.get(article.id)!.reading }),
      close: async () => undefined,
    }),
    makersKeyNow: () => makersKey,
    countInputs: async (paths) => paths.length,
  });
}
