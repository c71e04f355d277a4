/**
 * How well expressions of time are found and turned into dates.
 *
 *     node bench/times.ts [FOLDER] [--misses]   FOLDER holds folders of .tml files; see measures/times.ts
 */
import { existsSync } from 'node:fs';
import { timesCounted } from './measures/times.ts';

const folder = process.argv[2]?.startsWith('--')
  ? '../shared/data/time'
  : (process.argv[2] ?? '../shared/data/time');
if (!existsSync(folder)) {
  console.log(`notice: there is no folder ${folder}; name one that holds folders of .tml files`);
  process.exit(0);
}
const { files, calendar, normalised, found, foundRight, other, otherFound, given, stray } = timesCounted(
  folder,
  process.argv.includes('--misses') ? console.log : undefined,
);
const share = (part: number, of: number): string => `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`;
console.log(`${files} texts
normalised, given the words: ${share(normalised, calendar)}
found in running text:       ${share(found, calendar)}, with the right value ${share(foundRight, calendar)}
expressions of no TIMEX3:    ${share(stray, given)}
DATE marks of other values:  ${other}, of which found ${otherFound}`);
