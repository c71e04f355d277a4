/**
 * Reads articles in PolNeAR's layout and scores the attributions.
 *
 *     npm run bench:polnear            the development articles
 *     npm run bench:polnear -- DIR     another folder with text/ and attributions/
 *
 * Needs ../shared; says so where it is absent.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cofenet, readPolnear, scored, scorer, shared } from './measures/polnear.ts';

const dir = process.argv[2] ?? join(shared, 'data/polnear/dev');
if (!existsSync(join(dir, 'text')) || !existsSync(scorer)) {
  console.log(`notice: ${dir} or the scorer is absent; nothing to score`);
  process.exit(0);
}
const read = await readPolnear(dir);
for (const [name, figures] of Object.entries(scored(dir, read)))
  if (typeof figures === 'object')
    console.log(
      `${name.padEnd(16)} P ${figures.precision.toFixed(1)}  R ${figures.recall.toFixed(1)}  F1 ${figures.f1.toFixed(1)}`,
    );
for (const [where, roles] of Object.entries(cofenet(dir, read)))
  console.log(
    `CofeNet's measure, ${where}: ${Object.entries(roles)
      .map(([role, f1]) => `${role} ${f1}`)
      .join(', ')}`,
  );
