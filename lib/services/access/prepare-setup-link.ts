import { z } from 'zod';
import { command } from '../define';
import { hasAdministrator } from './has-administrator';
import { issueLink } from './issue-link';

/** For `npm start`: while nobody keeps the house, a link to become its first administrator. Run as the system actor. */
export const prepareSetupLink = command({
  name: 'access.prepare-setup-link',
  permission: 'access.credentials',
  record: 'one-time-link',
  input: z.strictObject({}),
  run: async (ctx): Promise<{ id: string; token: string | null }> => {
    if (await hasAdministrator(ctx.db)) {
      ctx.unchanged();
      return { id: '', token: null };
    }
    const { id, token } = await issueLink(ctx, 'setup', null);
    ctx.changed({ after: { purpose: 'setup' }, open: ['purpose'] });
    return { id, token };
  },
});
