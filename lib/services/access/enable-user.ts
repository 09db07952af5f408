import { UserAtVersion } from '@/lib/domain/access/user-at-version';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { accountById } from './account-by-id';
import { changeAccount } from './change-account';
import { userTrail } from './user-trail';

export const enableUser = command({
  name: 'access.enable-user',
  permission: 'access.manage',
  record: 'user',
  input: UserAtVersion,
  run: async (ctx, { userId, version }) => {
    const before = await accountById(ctx.db, userId);
    if (!before) throw notFound(messages.errors.unknownRecord);
    const after = await changeAccount(ctx, userId, version, { disabledAt: null, disabledBy: null });
    ctx.changed({ before: userTrail(before), after: userTrail(after), open: ['disabled'] });
    return { id: userId };
  },
});
