/**
 * Agency credits against the `wire` column of PolNeAR's metadata, over all its articles at hand.
 *
 * Publishers' metadata know more than the text tells: an article of AP whose text never names AP cannot be known for
 * one. So recall is counted twice, over all and over those whose text has the agency's name.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesFrom } from '../../src/intake/intake.ts';
import { shared } from './polnear.ts';

const NAMES: Record<string, RegExp> = {
  ap: /\bAP\b|Associated Press/u,
  upi: /\bUPI\b|United Press International/u,
  reuters: /\bReuters\b/iu,
  afp: /\bAFP\b|Agence France/u,
};

export function credits(told: (line: string) => void = () => undefined): Record<string, number> {
  const folder = join(shared, 'data/polnear');
  const [wired, named, right, given, stray] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (const line of readFileSync(join(folder, 'metadata.tsv'), 'utf8').split('\n').slice(1)) {
    const cells = line.split('\t');
    const [part = '', name = '', wire = ''] = [cells[0], cells[1], cells[11]?.trim()];
    const path = join(folder, part, 'text', `${name}.txt`);
    if (name === '' || !existsSync(path)) continue;
    const bytes = readFileSync(path);
    const agency = wire.toLowerCase();
    for (const taken of articlesFrom({ name: path, bytes })) {
      if ('problem' in taken) continue;
      const said = taken.article.credits.map(({ value }) => value);
      if (said.length > 0) given.add(name);
      if (!(agency in NAMES)) {
        if (said.length > 0) {
          stray.add(name);
          told(`stray  ${name} ${said.join(', ')} (${wire})`);
        }
        continue;
      }
      wired.add(name);
      if (NAMES[agency]!.test(taken.article.text)) named.add(name);
      if (said.some((value) => NAMES[agency]!.test(value))) right.add(name);
      else told(`missed ${name} ${wire} ${named.has(name) ? 'named in the text' : ''}`);
    }
  }
  const share = (part: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * part) / of) / 10);
  return {
    'wire articles': wired.size,
    'wire credit recall': share(right.size, wired.size),
    'wire credit recall where named': share([...right].filter((name) => named.has(name)).length, named.size),
    'wire credit precision': share(right.size, given.size),
  };
}
