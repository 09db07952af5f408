import { systemActor } from '@/lib/auth/permissions';
import { findAnything } from '@/lib/services/search/find-anything';
import { logFault } from './log-fault';

/** The words by which a typing error is mended are read when the server starts: nobody's first search waits for them. */
export const readSearchWords = () => {
  findAnything(systemActor('register.read'), { q: 'nothing' }).catch((fault: unknown) => logFault(fault, 'reading the words of the search'));
};
