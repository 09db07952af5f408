import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { identities } from '@/db/schema';
import { SECOND_FACTOR_ROLES } from '@/lib/auth/permissions';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { accountById } from './account-by-id';
import { personOf } from './person-of';

export const myAccount = query({
  name: 'access.my-account',
  permission: 'account.self',
  input: z.strictObject({}),
  run: async ({ db, actor }) => {
    const account = await accountById(db, personOf(actor).id);
    if (!account) throw notFound(messages.errors.unknownRecord);
    const linked = await db.select({ issuer: identities.issuer, linkedAt: identities.linkedAt }).from(identities).where(eq(identities.userId, account.id));
    return {
      name: account.name, email: account.email, roles: account.roles, version: account.version,
      hasPassword: account.passwordHash !== null,
      factorSince: account.totpConfirmedAt,
      factorNeeded: account.roles.some((role) => SECOND_FACTOR_ROLES.includes(role)),
      recoveryCodesLeft: account.recoveryCodes.length,
      shortcuts: account.preferences.shortcuts ?? true,
      identities: linked,
    };
  },
});
