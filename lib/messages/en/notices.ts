import { digest } from './notices/digest';
import { feeds } from './notices/feeds';
import { list } from './notices/list';

export const notices = {
  guarded: 'Restricted contact',
  due: {
    'follow-up': (title: string) => `Follow-up due: ${title}`,
    commitment: (title: string) => `Promise due: ${title}`,
    'red-flag': (title: string) => `Red flag runs out: ${title}`,
  },
  feeds,
  list,
  digest,
};
