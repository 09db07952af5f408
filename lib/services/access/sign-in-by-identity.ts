import { and, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { identities, users } from '@/db/schema';
import { emailKey } from '@/lib/domain/access/email-key';
import { IdentityInput } from '@/lib/domain/access/identity-input';
import { command, type CommandContext } from '../define';
import { accountByEmail } from './account-by-email';
import { startSession } from './start-session';

type Account = typeof users.$inferSelect;
type Claim = { issuer: string; subject: string; email: string | null; emailVerified: boolean };
type SignedIn = { id: string; outcome: 'refused' } | { id: string; outcome: 'signed-in' | 'code-needed'; sessionId: string };

const linkedAccount = async (db: Handle, { issuer, subject }: Claim): Promise<Account | null> => {
  const [row] = await db
    .select({ account: users })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return row?.account ?? null;
};

/** The first time, to somebody an administrator invited under the same, confirmed address; never to a new account. */
const link = async ({ db, now, newId }: CommandContext, { issuer, subject, email, emailVerified }: Claim): Promise<Account | null> => {
  const account = email && emailVerified ? await accountByEmail(db, emailKey(email)) : null;
  if (!account || account.disabledAt || !(account.joinedAt || account.invitedAt)) return null;
  await db.insert(identities).values({ id: newId(), userId: account.id, issuer, subject, linkedAt: now });
  if (!account.joinedAt) await db.update(users).set({ joinedAt: now }).where(eq(users.id, account.id));
  return account;
};

/** Somebody the organization's own sign-in vouches for. A second factor of ours is asked for all the same. */
export const signInByIdentity = command({
  name: 'access.sign-in-by-identity',
  permission: 'access.credentials',
  record: 'user',
  input: IdentityInput,
  run: async (ctx, { device, network, ...claim }): Promise<SignedIn> => {
    const known = await linkedAccount(ctx.db, claim);
    const account = known ?? (await link(ctx, claim));
    if (!account) {
      ctx.unchanged();
      return { id: '', outcome: 'refused' };
    }
    if (account.disabledAt) {
      ctx.changed({ after: { outcome: 'refused' }, open: ['outcome'] });
      return { id: account.id, outcome: 'refused' };
    }
    const outcome = account.totpConfirmedAt ? 'code-needed' : 'signed-in';
    const sessionId = await startSession(ctx, {
      userId: account.id, epoch: account.sessionEpoch, device, network, secondFactorAt: null, waitsForCode: outcome === 'code-needed',
    });
    ctx.changed({ after: { outcome, by: 'identity', linked: !known }, open: ['outcome', 'by', 'linked'] });
    return { id: account.id, outcome, sessionId };
  },
});
