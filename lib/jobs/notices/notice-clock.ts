import { logFault } from '../log-fault';
import { tellPeople } from './tell-people';

const EVERY_MS = 60_000;

const held = globalThis as typeof globalThis & { lodeNotices?: NodeJS.Timeout };

/** Once a process: a round every minute, never two at a time; keeps no process from ending. Digests are regular work. */
export const startNoticeClock = (): void => {
  if (held.lodeNotices) return;
  let busy = false;
  const round = async () => {
    if (busy) return;
    busy = true;
    try {
      await tellPeople(new Date());
    } catch (fault) {
      logFault(fault, 'telling people stopped');
    } finally {
      busy = false;
    }
  };
  held.lodeNotices = setInterval(() => void round(), EVERY_MS).unref();
};
