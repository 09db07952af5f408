import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';
import { accountById } from './account-by-id';
import { issueLink } from './issue-link';

/** A link to choose a new password, for a day. The password of today works until the link is used. */
export const makeResetLink = command({
  name: 'access.make-reset-link',
  permission: 'access.manage',
  record: 'user',
  input: z.strictObject({ userId: RecordId }),
  run: async (ctx, { userId }) => {
    const account = await accountById(ctx.db, userId);
    if (!account) throw notFound(messages.errors.unknownRecord);
    if (!account.joinedAt || account.disabledAt) throw invalid(messages.access.errors.notActive);
    const { token, expiresAt } = await issueLink(ctx, 'reset', userId);
    ctx.changed({ after: { resetLink: 'made' }, open: ['resetLink'] });
    return { id: userId, token, expiresAt };
  },
});
