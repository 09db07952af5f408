import { z } from 'zod';
import { query } from '../define';
import { openLink } from './open-link';

/** Whether a link still stands, so that a page can say so before anybody fills a form in. 256 random bits cannot be guessed at. */
export const checkLink = query({
  name: 'access.check-link',
  permission: 'open',
  input: z.strictObject({ token: z.string().max(200), purpose: z.enum(['setup', 'invite', 'reset']) }),
  run: async ({ db, now }, { token, purpose }) => ({ stands: (await openLink(db, token, purpose, now)) !== null }),
});
