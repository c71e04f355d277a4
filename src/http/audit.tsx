/** Who is quoted, at `/audit`: the page, the same for spreadsheets and as a picture, and the statements behind a row. */
import { Hono } from 'hono';
import type { Audit, AuditFilter, Whence } from '../app/api.ts';
import { auditCsv } from '../app/auditcsv.ts';
import { auditSvg } from '../app/auditsvg.ts';
import { partInWords } from '../app/auditwords.ts';
import { AuditPage, AuditStatementsPage } from '../web/pages/audit.tsx';
import { page } from './html.ts';
import { notFound } from './problem.tsx';
import { auditFilter, number, words } from './query.ts';

const ROWS = 40;
const ROWS_IN_PICTURE = 20;
const STATEMENTS = 40;

export function auditPages(whence: Whence): Hono {
  const app = new Hono();

  const auditOr404 = (filter: AuditFilter): Audit => {
    const audit = whence.audit(filter);
    if (!audit) throw notFound('There is no such story.');
    return audit;
  };

  app.get('/audit', (c) => {
    const filter = auditFilter(c.req);
    const offset = number(c.req, 'offset', { none: 0 });
    const audit = auditOr404({ ...filter, limit: ROWS, offset });
    return page(
      c,
      <AuditPage audit={audit} filter={filter} outlets={whence.outlets()} offset={offset} limit={ROWS} />,
    );
  });

  app.get('/audit.csv', (c) => {
    const audit = auditOr404(auditFilter(c.req));
    return c.body(auditCsv(audit), 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="quoted-by-${audit.by}.csv"`,
    });
  });

  app.get('/audit.svg', (c) => {
    const filter = auditFilter(c.req);
    const audit = auditOr404({ ...filter, limit: ROWS_IN_PICTURE });
    return c.body(auditSvg(audit, partInWords(filter, audit.story)), 200, {
      'Content-Type': 'image/svg+xml; charset=utf-8',
    });
  });

  app.get('/audit/statements', (c) => {
    const filter = auditFilter(c.req);
    const by = filter.by ?? 'speaker';
    const key = words(c.req, 'key') || null;
    const offset = number(c.req, 'offset', { none: 0 });
    const statements = whence.auditStatements({ ...filter, limit: STATEMENTS, offset }, key);
    if (!statements) throw notFound('There is no such story or nobody with this name.');
    return page(
      c,
      <AuditStatementsPage
        filter={filter}
        by={by}
        wanted={key}
        name={statements.items[0]?.person?.name ?? null}
        statements={statements}
        offset={offset}
        limit={STATEMENTS}
      />,
    );
  });

  return app;
}
