/** Where things are: an article's key and a statement's id → `/articles/KEY#s3`. The pages' only addresses. */
import type { AuditPart, DisputeFilter, GroupFilter } from '../app/api.ts';

type Query = Readonly<Record<string, string | number | null | undefined>>;

const part = encodeURIComponent;

/** The path with those parameters that have a value. */
export function withQuery(path: string, query: Query): string {
  const set = Object.entries(query).filter(([, v]) => v !== null && v !== undefined && v !== '');
  return set.length === 0
    ? path
    : `${path}?${set.map(([k, v]) => `${part(k)}=${part(String(v))}`).join('&')}`;
}

export const articlePath = (key: string, statement?: string): string =>
  `/articles/${part(key)}${statement ? `#${part(statement)}` : ''}`;
export const personPath = (id: string): string => `/people/${part(id)}`;
export const storyPath = (id: string): string => `/stories/${part(id)}`;
export const coveragePath = (story: string): string => `${storyPath(story)}/outlets`;
/** A statement wherever it is carried; `id` is `articleKey/s3`. */
export const groupPath = (id: string): string => `/statements/${id.split('/').map(part).join('/')}`;
export const groupsPath = (filter: GroupFilter = {}): string => withQuery('/statements', { ...filter });
/** The disputes of the record, of a story or a person, or that hold words. */
export const disputesPath = (filter: DisputeFilter = {}): string => withQuery('/disputes', { ...filter });
export const comparePath = (a: string, b?: string): string => withQuery('/compare', { a, b });
/** `form`: “.csv” or “.svg” for the same in another form. */
export const auditPath = (filter: AuditPart, form: '' | '.csv' | '.svg' = ''): string =>
  withQuery(`/audit${form}`, { ...filter });
/** The statements of a row; with the key null, of what is in no row. */
export const auditStatementsPath = (filter: AuditPart, key: string | null): string =>
  withQuery('/audit/statements', { ...filter, key });

/** The address if a browser may be sent there; null for any scheme but http and https, and for nonsense. */
export function webAddress(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
