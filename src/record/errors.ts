/**
 * What can go wrong with a record's file, as one clear line that names the file and the cure.
 *
 *     SQLITE_READONLY on coverage.db  →  “coverage.db can only be read: …”
 */
export type RecordFault =
  | 'missing'
  | 'not-a-record'
  | 'newer'
  | 'read-only'
  | 'full'
  | 'busy'
  | 'broken'
  | 'refused';

export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly fault: RecordFault;

  constructor(fault: RecordFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** SQLite's primary result codes, the low byte of `errcode`. */
const CODES: { readonly [code: number]: readonly [RecordFault, (path: string) => string] } = {
  5: ['busy', (path) => `${path} is in use by another program: try again when that has finished`],
  6: ['busy', (path) => `${path} is in use by another program: try again when that has finished`],
  8: [
    'read-only',
    (path) => `${path} can only be read: allow writing to it and its folder, or choose another record`,
  ],
  10: ['broken', (path) => `${path} could not be read or written: check the disk it lies on`],
  11: ['broken', (path) => `${path} is damaged: restore it from a copy, or add the articles to a new record`],
  13: [
    'full',
    (path) => `the disk is full, so ${path} could not be written: make room and run the same again`,
  ],
  14: [
    'missing',
    (path) => `${path} cannot be opened: check that its folder exists and that you may read and write there`,
  ],
  23: ['read-only', (path) => `${path} may not be opened: allow reading and writing to it`],
  26: [
    'not-a-record',
    (path) => `${path} is not a record: name a file that whence made, or one that does not exist yet`,
  ],
};

/** Turns SQLite's error into the line for people; anything else stays what it is. */
export function clearly(error: unknown, path: string): unknown {
  if (error instanceof RecordError || !(error instanceof Error)) return error;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  if (code !== 'ERR_SQLITE_ERROR' || typeof errcode !== 'number') return error;
  const known = CODES[errcode & 0xff];
  return known ? new RecordError(known[0], known[1](path), { cause: error }) : error;
}
