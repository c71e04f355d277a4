/** `whence judge`: a person's word over the machine's. */
import { userInfo } from 'node:os';
import { Command } from 'commander';
import { type JudgementMade, type Verdict, WhenceError } from '../../app/api.ts';
import { openForWriting, print, printJson, withRecord } from '../context.ts';
import { safe } from '../terminal/style.ts';
import { shortThing } from '../terminal/things.ts';

export function judgeCommand(): Command {
  const command = new Command('judge')
    .description(
      'Say that two things are the same or are not, or that one statement disputes another or does not. It holds whatever is read later.',
    )
    .argument(
      '[same|different|disputes|agrees|unrelated]',
      'what you say of them; without it, all that was said is listed',
    )
    .argument(
      '[A]',
      'a speaker (KEY/p1, or somebody’s address: ana-roe), a statement (KEY/s1), or an article (KEY)',
    )
    .argument('[B]', 'another; to an article also a story’s address')
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
  whence judge disputes 91c0de33/s4 4f21ab09/s3      the first disputes the second
  whence judge unrelated 91c0de33/s4 4f21ab09/s3     neither disputes nor agrees with the other
  whence judge different 4f21ab09 dam-breaks         the article does not belong to the story
  whence judge same 4f21ab09 91c0de33                the two articles tell of one happening
  whence judge                                 what was said so far

whence show KEY --format jsonl gives the ids of an article's speakers and statements; whence disputes shows those of its pairs. A newer judgement of the same two takes
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
      if (!isVerdict(verdict)) throw new WhenceError(`say ${VERDICTS.join(', ')}, not ${safe(verdict)}`);
      if (!a || !b) throw new WhenceError('name the two that you judge; whence judge --help shows how');
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

const VERDICTS = ['same', 'different', 'disputes', 'agrees', 'unrelated'] as const;
const isVerdict = (word: string): word is Verdict => (VERDICTS as readonly string[]).includes(word);

const lineOf = (made: JudgementMade): string =>
  `${made.at.slice(0, 10)}  ${saidIn(made)} (${safe(made.because)}; ${safe(made.by)})`;

function saidIn({ relation, a, b, verdict }: JudgementMade): string {
  const [one, other] = [shortThing(a), shortThing(b)];
  if (verdict === 'disputes') return `${one} disputes ${other}`;
  if (verdict === 'agrees') return `${one} agrees with ${other}`;
  if (verdict === 'unrelated') return `${one} and ${other}: unrelated`;
  return `${one} and ${other}: ${verdict} ${relation.replace('same-', '')}`;
}
