import { SetRolesInput } from '@/lib/domain/access/set-roles-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { accountById } from './account-by-id';
import { changeAccount } from './change-account';
import { endSessions } from './end-sessions';
import { keepAnAdministrator } from './keep-an-administrator';
import { userTrail } from './user-trail';

/** The person's sessions end: the next request signs in with the new rights. */
export const setRoles = command({
  name: 'access.set-roles',
  permission: 'access.manage',
  record: 'user',
  input: SetRolesInput,
  run: async (ctx, { userId, version, roles }) => {
    if (!roles.includes('administrator')) await keepAnAdministrator(ctx.db, userId);
    const before = await accountById(ctx.db, userId);
    if (!before) throw notFound(messages.errors.unknownRecord);
    const after = await changeAccount(ctx, userId, version, { roles, sessionEpoch: before.sessionEpoch + 1 }, { roles });
    await endSessions(ctx.db, userId, 'roles-changed', ctx.now);
    ctx.changed({ before: userTrail(before), after: userTrail(after), open: ['roles'] });
    return { id: userId };
  },
});
