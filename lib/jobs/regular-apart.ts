import { logFault } from './log-fault';
import { processOfItsOwn } from './process-of-its-own';
import type { DoRegular } from './regular-work';

const atWork = new Set<string>();

/**
 * Hands regular work to a process of its own and does not wait for it: a sweep over a hundred thousand organizations takes
 * a minute, in which this process would serve nobody, and a load would wait. Never the same work twice at once.
 */
export const regularApart: DoRegular = ({ name }) => {
  if (!atWork.has(name)) {
    atWork.add(name);
    void processOfItsOwn('regular-entry.mjs', [name])
      .catch((fault: unknown) => logFault(fault, `${name} failed`))
      .finally(() => atWork.delete(name));
  }
  return Promise.resolve();
};
