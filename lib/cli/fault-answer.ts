import { Refusal } from '@/lib/services/errors';
import { plainFault } from './plain-fault';
import { UsageFault } from './usage-fault';

type At = { readonly line: number | null; readonly column: string | null };

const NOWHERE: At = { line: null, column: null };

const codeOf = (fault: unknown) => {
  if (fault instanceof UsageFault) return 'usage';
  if (fault instanceof Refusal) return fault.code;
  const { code } = (fault ?? {}) as { code?: unknown };
  return code === 'ENOENT' ? 'no-such-file' : 'failed';
};

/** What `--json` prints of a fault: a code for programs, the sentence for people, and where in the file it lies, if it lies there. */
export const faultAnswer = (fault: unknown, at: At = NOWHERE) => ({
  error: { code: codeOf(fault), message: plainFault(fault), ...at, ...(fault instanceof Refusal && fault.detail.fields ? { fields: fault.detail.fields } : {}) },
});
