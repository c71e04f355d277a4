/** Reads a request's parameters: `?from=2026-03-01` → a day, `?from=soon` → a refusal that says what would do. */
import type { HonoRequest } from 'hono';
import type { AuditPart, GroupFilter, StatementFilter } from '../app/api.ts';
import { AUDIT_BY } from '../app/auditwords.ts';
import { isEdtf } from '../core/edtf.ts';
import { Refusal } from './problem.tsx';

/** Long enough for any sentence, short enough for any parser. */
const LONGEST = 200;
const FURTHEST = 1_000_000;

const refused = (detail: string): Refusal => new Refusal(400, 'Not to be understood', detail);

/** The words, trimmed; the empty string if there are none. */
export function words(request: HonoRequest, name: string): string {
  const value = (request.query(name) ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (value.length > LONGEST)
    throw refused(`“${name}” is ${value.length} characters long; ask with ${LONGEST} or fewer.`);
  return value;
}

export function number(
  request: HonoRequest,
  name: string,
  { least = 0, most = FURTHEST, none }: { least?: number; most?: number; none: number },
): number {
  const value = request.query(name);
  if (value === undefined || value === '') return none;
  const n = Number(value);
  if (!/^\d+$/u.test(value) || n < least || n > most)
    throw refused(`“${name}” is a whole number from ${least} to ${most}, not “${value.slice(0, 40)}”.`);
  return n;
}

export function oneOf<const T extends string>(
  request: HonoRequest,
  name: string,
  of: readonly T[],
): T | null {
  const value = request.query(name);
  if (value === undefined || value === '') return null;
  const found = of.find((known) => known === value);
  if (found === undefined)
    throw refused(`“${name}” is one of ${of.join(', ')}, not “${value.slice(0, 40)}”.`);
  return found;
}

function day(request: HonoRequest, name: string): string | null {
  const value = request.query(name)?.trim();
  if (!value) return null;
  if (!/^\d{4}-\d\d-\d\d$/u.test(value) || !isEdtf(value))
    throw refused(`“${name}” is a day such as 2026-03-01, not “${value.slice(0, 40)}”.`);
  return value;
}

/** `?about=…&from=…&to=…`. */
export function statementFilter(request: HonoRequest): StatementFilter {
  const [about, from, to] = [words(request, 'about'), day(request, 'from'), day(request, 'to')];
  if (from && to && from > to) throw refused(`“from” (${from}) lies after “to” (${to}).`);
  return { ...(about ? { about } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** `?by=…&outlet=…&story=…` and what narrows statements down. */
export function auditFilter(request: HonoRequest): AuditPart {
  const by = oneOf(request, 'by', AUDIT_BY);
  const [outlet, story] = [words(request, 'outlet'), words(request, 'story')];
  return {
    ...(by ? { by } : {}),
    ...(outlet ? { outlet } : {}),
    ...statementFilter(request),
    ...(story ? { story } : {}),
  };
}

/** `?story=…&person=…&about=…`. */
export function groupFilter(request: HonoRequest): GroupFilter {
  const [story, person, about] = [words(request, 'story'), words(request, 'person'), words(request, 'about')];
  return { ...(story ? { story } : {}), ...(person ? { person } : {}), ...(about ? { about } : {}) };
}
