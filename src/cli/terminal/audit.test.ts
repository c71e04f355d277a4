import { expect, test } from 'vitest';
import type { Audit, AuditCounts, AuditRow } from '../../app/api.ts';
import { auditTable } from './audit.ts';
import { painter } from './style.ts';
import { width } from './width.ts';

const counts = (words: number, of = 100): AuditCounts => ({
  statements: 4,
  words,
  articles: 2,
  share: words / of,
  direct: { statements: 2, words: words / 2 },
  mixed: { statements: 1, words: words / 4 },
  indirect: { statements: 1, words: words / 4 },
  wire: { statements: 1, words: words / 4, articles: 1 },
  own: { statements: 3, words: (3 * words) / 4, articles: 1 },
  anonymous: { statements: 0, words: 0 },
});
const row = (name: string, words: number): AuditRow => ({
  key: name,
  name,
  kind: null,
  role: null,
  voice: 10,
  ...counts(words),
});
const audit = (by: Audit['by'], ...rows: AuditRow[]): Audit => ({
  by,
  rows,
  rowsInAll: 7,
  most: Math.max(...rows.map(({ words }) => words)),
  rest: counts(20),
  total: counts(100),
  articles: 5,
  voice: 100,
  story: null,
});
const plain = painter(false);

test('a bar as long as its share, in three shades', () => {
  const table = auditTable(
    audit('kind', row('person', 48), row('document', 24)),
    'the whole record',
    plain,
    85,
  );
  expect(table.split('\n')[0]).toBe('Who is quoted, by kind');
  expect(table).toMatch(/^person +48 +48% █{12}▓{6}░{6} +4 +2 +1 +1 +2 +25%$/mu);
  expect(table).toMatch(/^document +24 +24% █{6}▓{3}░{3} {12} +4 +2 +1 +1 +2 +25%$/mu);
  expect(table).toMatch(/^\(nobody could be told\) +20 +20% +4 /mu);
  expect(table).toContain('50 % of all words');
  expect(table).toContain('2 of 7 rows; --limit shows more');
});

test.each([40, 60, 80, 100])('no wider than %i columns, whatever the names', (wide) => {
  const names = [
    'A',
    '港務局長の報道官である人物その一',
    'the spokeswoman of the ministry of mines and quarries',
  ];
  for (const by of ['speaker', 'kind', 'role', 'outlet'] as const) {
    const table = auditTable(
      audit(by, ...names.map((name, i) => row(name, 40 - i))),
      'x'.repeat(90),
      plain,
      wide,
    );
    for (const line of table.split('\n')) expect(width(line), line).toBeLessThanOrEqual(wide);
  }
});

test('what an article says to the terminal is not obeyed', () =>
  expect(auditTable(audit('outlet', row('Echo\u001b[2J', 40)), 'x', plain, 80)).not.toContain('\u001b'));

test('colours only where they are wanted', () => {
  const of = audit('kind', row('person', 48));
  expect(auditTable(of, 'x', plain, 80)).not.toContain('\u001b');
  expect(auditTable(of, 'x', painter(true), 80)).toContain('\u001b[34m');
});
