import type { Context } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A view as an answer: with the doctype that keeps browsers from guessing. */
export const page = async (
  c: Context,
  view: JSX.Element,
  status: ContentfulStatusCode = 200,
): Promise<Response> => c.html(`<!DOCTYPE html>\n${await view}`, status);
