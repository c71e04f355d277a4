/**
 * What goes wrong, as an answer: a page for browsers, RFC 9457 problem JSON for `/api/`. An unforeseen error is told
 * to whoever runs the server, and to the browser only that it happened.
 */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { WhenceError } from '../app/api.ts';
import { ProblemPage } from '../web/pages/problem.tsx';
import { page } from './html.ts';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: ContentfulStatusCode;
  readonly title: string;

  constructor(status: ContentfulStatusCode, title: string, detail: string) {
    super(detail);
    this.status = status;
    this.title = title;
  }
}

export const notFound = (what: string): Refusal =>
  new Refusal(404, 'Not in the record', `${what} It may have been added to another record, or never.`);

/** `report` hears of errors that nobody foresaw. */
export function answerError(
  error: Error,
  c: Context,
  report: (error: Error) => void,
): Response | Promise<Response> {
  const refusal = error instanceof Refusal ? error : asRefusal(error, report);
  return answer(c, refusal);
}

function asRefusal(error: Error, report: (error: Error) => void): Refusal {
  report(error);
  if (error instanceof WhenceError) return new Refusal(500, 'The record could not be read', error.message);
  return new Refusal(
    500,
    'Something went wrong',
    'That is a fault of Whence, not yours. What happened is told where the server was started.',
  );
}

function answer(c: Context, { status, title, message }: Refusal): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store');
  if (c.req.path.startsWith('/api/'))
    return c.body(`${JSON.stringify({ type: 'about:blank', title, status, detail: message })}\n`, status, {
      'Content-Type': 'application/problem+json',
    });
  return page(c, <ProblemPage title={title} detail={message} />, status);
}
