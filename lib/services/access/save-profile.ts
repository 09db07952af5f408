import { ProfileInput } from '@/lib/domain/access/profile-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { accountById } from './account-by-id';
import { changeAccount } from './change-account';
import { personOf } from './person-of';
import { userTrail } from './user-trail';

export const saveProfile = command({
  name: 'access.save-profile',
  permission: 'account.self',
  record: 'user',
  input: ProfileInput,
  run: async (ctx, { name, version }) => {
    const { id } = personOf(ctx.actor);
    const before = await accountById(ctx.db, id);
    if (!before) throw notFound(messages.errors.unknownRecord);
    const after = await changeAccount(ctx, id, version, { name }, { name });
    ctx.changed({ before: userTrail(before), after: userTrail(after) });
    return { id, version: after.version };
  },
});
