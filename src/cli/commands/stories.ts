/** `whence stories`: the stories that the articles tell, or the timeline of one. */
import { Command } from 'commander';
import { WhenceError } from '../../app/api.ts';
import { colours, columns, print, printJson, withRecord } from '../context.ts';
import { painter, safe } from '../terminal/style.ts';
import { clip } from '../terminal/width.ts';
import { plural } from './add.ts';
import { articleLine } from './list.ts';

export function storiesCommand(): Command {
  const command = new Command('stories')
    .description('List the stories, or show one: its articles and who is heard in it.')
    .argument('[STORY]', 'the id of a story')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whence stories
  whence stories dam-breaks-at-orrin --json`,
    );
  return command.action((id: string | undefined, { json }: { json?: boolean }) =>
    withRecord(command, (whence) => {
      const paint = painter(colours(command));
      const wide = columns();
      if (id !== undefined) {
        const view = whence.story(id);
        if (!view)
          throw new WhenceError(`no story "${safe(id)}" in the record; whence stories shows what is there`);
        if (json) return printJson(view);
        print(paint(safe(view.story.title), 'bold'));
        for (const article of view.articles) print(articleLine(article, paint, wide));
        print(
          `\nHeard: ${safe(
            view.people
              .slice(0, 15)
              .map((p) => `${p.name} (${p.statements})`)
              .join(', '),
          )}`,
        );
        return;
      }
      const stories = whence.stories();
      if (json) return printJson(stories);
      if (stories.length === 0) return print('No stories yet. Add articles with: whence add PATH');
      for (const story of stories.slice(0, 60))
        print(
          `${paint(clip(safe(story.title), wide), 'bold')}\n  ${safe(
            clip(
              [
                plural(story.articles, 'article'),
                [story.from, story.to]
                  .filter(Boolean)
                  .map((d) => d!.slice(0, 10))
                  .join(' to '),
                story.outlets.join(', '),
              ]
                .filter(Boolean)
                .join(' · '),
              wide - 2,
            ),
          )}\n  ${paint(story.id, 'dim')}`,
        );
    }),
  );
}
