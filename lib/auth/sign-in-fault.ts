import { Refusal } from '@/lib/services/errors';

const codeOf = (fault: Refusal): string => {
  const wait = fault.detail.retryAfterSeconds;
  if (wait !== undefined) return `limited-${Math.ceil(wait / 60)}`;
  return fault.code === 'invalid' ? 'refused' : 'unavailable';
};

/** next-auth carries a failure as one word in an address: a code the sign-in page has a sentence for, never the sentence. */
export const signInFault = (report: (fault: unknown) => void) => (fault: unknown): never => {
  if (fault instanceof Refusal) throw new Error(codeOf(fault));
  report(fault);
  throw new Error('unavailable');
};
