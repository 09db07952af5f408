import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';
import { accountById } from './account-by-id';
import { issueLink } from './issue-link';

/** Another link for somebody who has not come yet; the earlier one stops working. */
export const renewInvitation = command({
  name: 'access.renew-invitation',
  permission: 'access.manage',
  record: 'user',
  input: z.strictObject({ userId: RecordId }),
  run: async (ctx, { userId }) => {
    const account = await accountById(ctx.db, userId);
    if (!account) throw notFound(messages.errors.unknownRecord);
    if (account.joinedAt || account.disabledAt) throw invalid(messages.access.errors.notInvited);
    const { token, expiresAt } = await issueLink(ctx, 'invite', userId);
    ctx.changed({ after: { invitation: 'renewed' }, open: ['invitation'] });
    return { id: userId, token, expiresAt };
  },
});
