import { Refusal } from '@/lib/services/errors';
import { UsageFault } from './usage-fault';

const FILE_FAULTS: Record<string, string> = {
  ENOENT: 'There is no such file',
  EACCES: 'This user may not open the file',
  EISDIR: 'That is a folder, not a file',
  ENOSPC: 'The disk is full',
  EROFS: 'The disk can only be read',
};

/** SQLite and PostgreSQL (42P01) name a table that is missing; the query builder wraps what the driver says. */
const lacksTable = (fault: unknown): boolean =>
  fault instanceof Error && ((fault as { code?: unknown }).code === '42P01' || /^no such table: /.test(fault.message) || lacksTable(fault.cause));

const fieldLines = (fault: Refusal) => Object.entries(fault.detail.fields ?? {}).map(([field, message]) => `  ${field}: ${message}`);

/** What a person at the command line reads: one plain sentence; the stack only when LODE_LOG_LEVEL is debug. */
export const plainFault = (fault: unknown): string => {
  if (fault instanceof UsageFault) return fault.message;
  if (fault instanceof Refusal) return [fault.message, ...fieldLines(fault)].join('\n');
  if (!(fault instanceof Error)) return String(fault);
  if (process.env.LODE_LOG_LEVEL === 'debug') return fault.stack ?? fault.message;
  if (lacksTable(fault)) return 'This database was never prepared, or by an older version. Run this first: npm run -s lode -- prepare (with --empty where no sample is wanted).';
  const { code, path } = fault as Error & { code?: string; path?: string };
  const known = code ? FILE_FAULTS[code] : undefined;
  if (known) return path ? `${known}: ${path}` : `${known}.`;
  return fault.message || String(code ?? fault.name);
};
