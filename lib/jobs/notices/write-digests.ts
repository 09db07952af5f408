import { systemActor } from '@/lib/auth/permissions';
import { DIGEST_HOUR } from '@/lib/domain/notices/digest-due';
import { instantOfWallTime } from '@/lib/domain/shared/instant-of-wall-time';
import { localDay } from '@/lib/domain/shared/local-day';
import { localTimeZone } from '@/lib/services/local-time-zone';
import { queueDigests } from '@/lib/services/notices/queue-digests';
import { mailSettings } from './mail-settings';
import { sweepAll } from './sweep-all';

const actor = systemActor('notices.send');

const hasDawned = (now: Date, timeZone: string): boolean =>
  now >= instantOfWallTime(localDay(now, timeZone), `${String(DIGEST_HOUR).padStart(2, '0')}:00`, timeZone);

/** Writes the digests of the day into the outbox once it has dawned, with all there is to tell by then; answers how many. */
export const writeDigests = async (now: Date): Promise<number> => {
  const timeZone = localTimeZone();
  if (!hasDawned(now, timeZone)) return 0;
  await sweepAll(now);
  const { queued } = await queueDigests(actor, { timeZone, origin: process.env.NEXTAUTH_URL ?? 'http://localhost:3000', smtp: mailSettings() !== null }, { now });
  return queued;
};
