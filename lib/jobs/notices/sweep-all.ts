import { systemActor } from '@/lib/auth/permissions';
import { sweepNotices } from '@/lib/services/notices/sweep';

const actor = systemActor('notices.send');

/** Finds what people are to be told of, to the end of the trail; answers how many notices were made. */
export const sweepAll = async (now: Date): Promise<number> => {
  let made = 0;
  for (let more = true; more;) {
    const swept = await sweepNotices(actor, {}, { now });
    made += swept.made;
    more = swept.more;
  }
  return made;
};
