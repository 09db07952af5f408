import { logFault } from '../log-fault';
import { tellPeople } from './tell-people';

const EVERY_MS = 60_000;
/** Digests are looked for every so many rounds: whoever had nothing at seven is not read anew each minute. */
const DIGESTS_EVERY = 15;

const held = globalThis as typeof globalThis & { lodeNotices?: NodeJS.Timeout };

/** Once a process: a round every minute, never two at a time; keeps no process from ending. */
export const startNoticeClock = (): void => {
  if (held.lodeNotices) return;
  let busy = false;
  let rounds = 0;
  const round = async () => {
    if (busy) return;
    busy = true;
    try {
      await tellPeople(new Date(), rounds % DIGESTS_EVERY === 0);
      rounds += 1;
    } catch (fault) {
      logFault(fault, 'telling people stopped');
    } finally {
      busy = false;
    }
  };
  held.lodeNotices = setInterval(() => void round(), EVERY_MS).unref();
};
