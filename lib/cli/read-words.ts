import { parseArgs } from 'node:util';
import { UsageFault } from './usage-fault';
import type { Verb, Words } from './verb';

/** Reads what follows a verb; an unknown option or a missing value is a usage fault in plain words. */
export const readWords = (verb: Verb, rest: readonly string[]): Words => {
  try {
    const { positionals, values } = parseArgs({ args: [...rest], options: verb.options ?? {}, allowPositionals: true, strict: true });
    return { positionals, values };
  } catch (fault) {
    const sentence = fault instanceof Error ? (fault.message.split('. ')[0] ?? fault.message) : String(fault);
    throw new UsageFault(`${sentence.replace(/\.$/, '')}.`);
  }
};
