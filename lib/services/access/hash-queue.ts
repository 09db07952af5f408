import { messages } from '@/lib/messages';
import { unavailable } from '../errors';

const AT_ONCE = 2;
const WAITING = 64;

let running = 0;
const waiting: (() => void)[] = [];

/** Each hash takes 64 MiB and a core: two at once, a bounded line behind them, and a plain refusal beyond. */
export const inHashQueue = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING) throw unavailable(messages.access.errors.busy);
    await new Promise<void>((turn) => { waiting.push(turn); });
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
};
