/** `whence judge`: a person's word over the machine's. */
import { userInfo } from 'node:os';
import { Command } from 'commander';
import { type JudgementMade, WhenceError } from '../../app/api.ts';
import { openForWriting, print, printJson, withRecord } from '../context.ts';
import { safe } from '../terminal/style.ts';

export function judgeCommand(): Command {
  const command = new Command('judge')
    .description(
      'Say that two speakers or two statements are the same, or are not. It holds whatever is read later.',
    )
    .argument('[same|different]', 'what you say of them; without it, all that was said is listed')
    .argument('[A]', 'a speaker (KEY/p1, or somebody’s address: ana-roe) or a statement (KEY/s1)')
    .argument('[B]', 'another')
    .option('--because <TEXT>', 'why; kept with the judgement')
    .option('--by <NAME>', 'who says so (default: your account’s name)')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whence judge different 4f21ab09/p2 91c0de33/p1 --because "father and son"
  whence judge same jo-lind jo-lind-2
  whence judge different 4f21ab09/s3 91c0de33/s1 --because "said of another dam"
  whence judge                                 what was said so far

whence show KEY --format jsonl gives the ids of an article's speakers and statements. A newer judgement of the same two takes
the place of an older one; both stay on record.`,
    );
  return command.action(
    async (
      verdict: string | undefined,
      a: string | undefined,
      b: string | undefined,
      { because, by, json }: { because?: string; by?: string; json?: boolean },
    ) => {
      if (verdict === undefined)
        return withRecord(command, (whence) => {
          const said = whence.judgements();
          if (json) return printJson(said);
          if (said.length === 0) print('Nobody has judged anything in this record yet.');
          for (const one of said) print(lineOf(one));
        });
      if (verdict !== 'same' && verdict !== 'different')
        throw new WhenceError(`say same or different, not ${safe(verdict)}`);
      if (!a || !b) throw new WhenceError(`name the two that are ${verdict}; whence judge --help shows how`);
      const whence = await openForWriting(command);
      try {
        const made = whence.judge({
          a,
          b,
          verdict,
          by: by ?? userInfo().username,
          ...(because ? { because } : {}),
        });
        if (json) printJson(made);
        else print(lineOf(made));
      } finally {
        whence.close();
      }
    },
  );
}

const short = (thing: string): string => thing.replace(/^([0-9a-f]{8})[0-9a-f]{24}/u, '$1');

const lineOf = ({ relation, a, b, verdict, because, by, at }: JudgementMade): string =>
  `${at.slice(0, 10)}  ${short(a)} and ${short(b)}: ${verdict} ${relation.replace('same-', '')} (${safe(because)}; ${safe(by)})`;
