/** `whence disputes`: statements that deny, reject, contradict or confirm one another, both in full. */
import { Command, Option } from 'commander';
import type { Dispute, DisputeSide } from '../../app/api.ts';
import { DISPUTE_HEADINGS, DISPUTE_RELATIONS } from '../../app/disputeheading.ts';
import { colours, columns, countOption, print, printJson, withRecord } from '../context.ts';
import { type Paint, painter, safe } from '../terminal/style.ts';
import { shortThing } from '../terminal/things.ts';
import { clip } from '../terminal/width.ts';
import { plural } from './add.ts';

export function disputesCommand(): Command {
  const command = new Command('disputes')
    .description('Show who disputes or confirms what: both statements, why they are laid together, how sure.')
    .option('--story <ID>', 'of one story')
    .option('--person <ID>', 'of one person')
    .addOption(new Option('--relation <R>', 'disputes or agrees alone').choices(DISPUTE_RELATIONS))
    .option('--about <WORDS>', 'where one of the two holds these words')
    .option('--limit <N>', 'so many at the most', countOption('--limit'), 20)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whence disputes
  whence disputes --story dam-breaks-at-orrin
  whence disputes --about "flood gates" --json`,
    );
  interface Options {
    readonly story?: string;
    readonly person?: string;
    readonly relation?: Dispute['relation'];
    readonly about?: string;
    readonly limit: number;
    readonly json?: boolean;
  }
  return command.action(({ story, person, relation, about, limit, json }: Options) =>
    withRecord(command, (whence) => {
      const found = whence.disputes({
        limit,
        ...(story === undefined ? {} : { story }),
        ...(person === undefined ? {} : { person }),
        ...(about === undefined ? {} : { about }),
        ...(relation === undefined ? {} : { relation }),
      });
      if (json) return printJson(found);
      if (found.total === 0) return print('No disputes found.');
      const paint = painter(colours(command));
      for (const dispute of found.items) print(shown(dispute, paint, columns()));
      print(`${plural(found.items.length, 'pair')} of ${found.total}`);
    }),
  );
}

function shown({ kind, said, answer, score, reason, by }: Dispute, paint: Paint, wide: number): string {
  const side = (item: DisputeSide): string[] => [
    `    ${safe(item.words)}`,
    paint(
      `    ${safe(clip([shortThing(item.ref), item.article.outlet, item.article.title ?? item.article.id, item.date?.edtf].filter(Boolean).join(', '), wide - 4))}`,
      'dim',
    ),
  ];
  return [
    paint(DISPUTE_HEADINGS[kind](nameOf(answer), nameOf(said)), 'bold'),
    `  ${nameOf(said)}:`,
    ...side(said),
    `  ${nameOf(answer)}:`,
    ...side(answer),
    paint(
      `  ${by === 'person' ? 'Judged by a person' : score >= 0.9 ? 'Nearly certain' : 'Likely'} (${score.toFixed(2)}): ${safe(reason)}.`,
      'dim',
    ),
    '',
  ].join('\n');
}

const nameOf = (side: DisputeSide): string =>
  safe(
    'statement' in side
      ? (side.person?.name ?? 'nobody named')
      : (side.whose ?? side.article.outlet ?? 'the outlet'),
  );
