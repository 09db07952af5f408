import { messages } from '@/lib/messages';
import { conflict, Refusal, unavailable } from './errors';

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  const own = (error as Error & { code?: unknown }).code;
  return typeof own === 'string' ? own : codeOf(error.cause);
};

const FULL = ['SQLITE_FULL', '53100'];
const AWAY = ['SQLITE_BUSY', 'SQLITE_IOERR', 'SQLITE_READONLY', 'ECONNREFUSED', '57P01', '57P03', '53300'];
const TAKEN = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'];

/** What a driver throws, in words a person can act on; anything else stays what it is and is logged as a fault. */
export const databaseRefusal = (error: unknown): unknown => {
  if (error instanceof Refusal) return error;
  const code = codeOf(error);
  if (FULL.includes(code)) return unavailable(messages.errors.diskFull);
  if (AWAY.some((known) => code.startsWith(known))) return unavailable(messages.errors.unavailable);
  if (TAKEN.includes(code)) return conflict(messages.errors.alreadyThere);
  return error;
};
