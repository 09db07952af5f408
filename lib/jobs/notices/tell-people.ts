import { systemActor } from '@/lib/auth/permissions';
import { DIGEST_HOUR } from '@/lib/domain/notices/digest-due';
import { localDay } from '@/lib/domain/shared/local-day';
import { instantOfWallTime } from '@/lib/domain/shared/instant-of-wall-time';
import { queueDigests } from '@/lib/services/notices/queue-digests';
import { sweepNotices } from '@/lib/services/notices/sweep';
import { mailSettings } from './mail-settings';
import { sendMail } from './send-mail';

const actor = systemActor('notices.send');

const hasDawned = (now: Date, timeZone: string): boolean =>
  now >= instantOfWallTime(localDay(now, timeZone), `${String(DIGEST_HOUR).padStart(2, '0')}:00`, timeZone);

type Told = { made: number; queued: number; sent: number };

/** One round: find what people are to be told of, write the digests of the day once it has dawned, send what waits. */
export const tellPeople = async (now: Date, withDigests = true): Promise<Told> => {
  const timeZone = process.env.LODE_TIME_ZONE ?? 'America/Vancouver';
  let made = 0;
  for (let more = true; more;) {
    const swept = await sweepNotices(actor, {}, { now });
    made += swept.made;
    more = swept.more;
  }
  const mail = mailSettings();
  const origin = process.env.NEXTAUTH_URL ?? 'http://localhost:3000';
  const { queued } = withDigests && hasDawned(now, timeZone) ? await queueDigests(actor, { timeZone, origin, smtp: mail !== null }, { now }) : { queued: 0 };
  return { made, queued, sent: mail ? await sendMail(mail) : 0 };
};
