import { digest } from './notices/digest';
import { feeds } from './notices/feeds';
import { list } from './notices/list';

export const notices = {
  guarded: 'Restricted contact',
  resting: 'Asked not to be contacted since this was planned. Call it off, or end the request in the register first.',
  leftAlone: (title: string) => `${title} (asked not to be contacted)`,
  due: {
    'follow-up': (title: string) => `Follow-up due: ${title}`,
    commitment: (title: string) => `Promise due: ${title}`,
    'red-flag': (title: string) => `Red flag runs out: ${title}`,
  },
  feeds,
  list,
  digest,
};
