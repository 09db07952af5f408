import { z } from 'zod';
import { query } from '../define';
import { accountById } from './account-by-id';
import { openLink } from './open-link';

/**
 * Whether a link still stands and for whom, so that a page can say so before anybody fills a form in. Whoever holds 256
 * random bits may see whose they are.
 */
export const checkLink = query({
  name: 'access.check-link',
  permission: 'open',
  input: z.strictObject({ token: z.string().max(200), purpose: z.enum(['setup', 'invite', 'reset']) }),
  run: async ({ db, now }, { token, purpose }) => {
    const link = await openLink(db, token, purpose, now);
    const account = link?.userId ? await accountById(db, link.userId) : null;
    return { stands: link !== null && !account?.disabledAt, name: account?.name ?? '', email: account?.email ?? '' };
  },
});
