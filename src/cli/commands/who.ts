/** `whence who`: what somebody said, by date. */
import { Command } from 'commander';
import {
  type PersonSummary,
  type PersonView,
  type StatementFilter,
  type Whence,
  WhenceError,
} from '../../app/api.ts';
import { colours, columns, dayOption, print, printJson, withRecord } from '../context.ts';
import { statementLines } from '../terminal/statement.ts';
import { painter, safe } from '../terminal/style.ts';
import { plural } from './add.ts';

/** The one person meant: by id, by whole name, or where only one fits. Otherwise a line that tells how to choose. */
function onePerson(whence: Whence, name: string): PersonSummary {
  const people = whence.findPeople(name, 12);
  const exact = people.filter((p) => p.id === name || p.name.toLowerCase() === name.toLowerCase());
  const one = exact.length === 1 ? exact[0] : people.length === 1 ? people[0] : undefined;
  if (one) return one;
  if (people.length === 0) throw new WhenceError(`nobody called "${safe(name)}" is quoted in the record`);
  // the one who is heard far more than any other is whom people mean
  const [first, second] = people;
  if (exact.length === 0 && first && second && first.statements >= 5 * second.statements) return first;
  const names = people.map(
    (p) =>
      `${p.id} (${safe(p.name)}${p.roles[0] ? `, ${safe(p.roles[0])}` : ''}, ${plural(p.statements, 'statement')})`,
  );
  throw new WhenceError(`"${safe(name)}" fits several; choose one: ${names.join(', ')}`);
}

/** With all statements that fit, and not only a page of them; marks are for drawings. */
function allOf(whence: Whence, id: string, filter: StatementFilter): Omit<PersonView, 'marks'> | null {
  const view = whence.person(id, { ...filter, limit: Number.MAX_SAFE_INTEGER });
  if (!view) return null;
  const { marks: _, ...rest } = view;
  return rest;
}

export function whoCommand(): Command {
  const command = new Command('who')
    .description('What somebody is on record as saying, by date, with the way each statement came.')
    .argument('<NAME>', 'a name, a surname, a role, or the id of a person')
    .option('--about <WORDS>', 'only what has these words, in any form')
    .option('--from <DATE>', 'said, else published, on or after', dayOption('--from', 'first'))
    .option('--to <DATE>', 'said, else published, on or before', dayOption('--to', 'last'))
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whence who "Ana Roe"
  whence who roe --about "the dam" --from 2024-03 --to 2024-06
  whence who "port chief" --json`,
    );
  return command.action(
    (name: string, { json, ...filter }: { json?: boolean; about?: string; from?: string; to?: string }) =>
      withRecord(command, (whence) => {
        const view = allOf(whence, onePerson(whence, name).id, filter);
        if (!view) throw new WhenceError(`nobody called "${safe(name)}" is quoted in the record`);
        if (json) return printJson(view);
        const paint = painter(colours(command));
        const wide = columns();
        const { person, statements } = view;
        print(paint(safe(person.name), 'bold'));
        const facts = [
          person.kind,
          person.roles.slice(0, 3).join('; '),
          person.aliases.filter((a) => a !== person.name).length > 0
            ? `also “${person.aliases
                .filter((a) => a !== person.name)
                .slice(0, 5)
                .join('”, “')}”`
            : '',
        ];
        print(paint(safe(facts.filter(Boolean).join(' · ')), 'dim'));
        if (statements.length === 0)
          return print(`\nNone of ${plural(person.statements, 'statement')} fits.`);
        for (const said of statements) {
          const text = whence.article(said.article.key)?.article.text ?? '';
          print(`\n${statementLines(said, ({ start, end }) => text.slice(start, end), paint, wide)}`);
        }
        print(
          paint(
            `\n${plural(statements.length, 'statement')}${statements.length < person.statements ? ` of ${person.statements}` : ''} in ${plural(new Set(statements.map((s) => s.article.key)).size, 'article')}`,
            'dim',
          ),
        );
      }),
  );
}
