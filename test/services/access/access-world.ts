import { generateSync } from 'otplib';
import { systemActor, type Actor, type Role } from '@/lib/auth/permissions';
import { acceptInvitation } from '@/lib/services/access/accept-invitation';
import { confirmSecondFactor } from '@/lib/services/access/confirm-second-factor';
import { findSession } from '@/lib/services/access/find-session';
import { inviteUser } from '@/lib/services/access/invite-user';
import { offerSecondFactor } from '@/lib/services/access/offer-second-factor';
import { passSecondFactor } from '@/lib/services/access/pass-second-factor';
import { prepareSetupLink } from '@/lib/services/access/prepare-setup-link';
import { setUp } from '@/lib/services/access/set-up';
import { signIn } from '@/lib/services/access/sign-in';

export const PASSWORD = 'seven quiet drills 47';
export const HOME = '192.0.2.10';
export const SYSTEM = systemActor('access.credentials', 'account.self', 'access.manage', 'audit.read', 'sealed.read');

export const visitor = (network = HOME): Actor => ({ kind: 'visitor', id: network, network });

type Person = Extract<Actor, { kind: 'user' }>;
type At = { now?: Date };

/** Who a session stands for at this moment, or null once it has ended. */
export const actorOf = async (sessionId: string, at?: At): Promise<Person | null> => {
  const found = await findSession(SYSTEM, { sessionId, network: HOME }, at);
  return found?.actor.kind === 'user' ? found.actor : null;
};

export const personOf = async (sessionId: string, at?: At): Promise<Person> => {
  const actor = await actorOf(sessionId, at);
  if (!actor) throw new Error('this session has ended');
  return actor;
};

/** The six digits an app would show at that moment. */
export const codeAt = (secret: string, now: Date) => generateSync({ secret: secret.replaceAll(' ', ''), epoch: Math.floor(now.getTime() / 1000) });

/** The first administrator, through the set-up link, with a second factor. */
export const founder = async (email = 'ada@example.ca') => {
  const { token } = await prepareSetupLink(SYSTEM, {});
  const { id, sessionId } = await setUp(visitor(), { token: token ?? '', name: 'Ada Quesnel', email, password: PASSWORD });
  return { id, email, ...(await enrolled(sessionId)) };
};

/** Puts an authenticator app to the account behind a session. */
export const enrolled = async (sessionId: string, now = new Date()) => {
  const actor = await personOf(sessionId);
  const { secret, sealed } = await offerSecondFactor(actor, {}, { now });
  const confirmed = await confirmSecondFactor(actor, { sealed, code: codeAt(secret, now), password: PASSWORD }, { now });
  return { secret, recoveryCodes: confirmed.recoveryCodes, sessionId: confirmed.sessionId, actor: await personOf(confirmed.sessionId) };
};

let invited = 0;

/** Somebody the administrator invited and who has come. */
export const colleague = async (administrator: Actor, roles: Role[], name = 'Cora Vance') => {
  invited += 1;
  const email = `colleague${invited}@example.ca`;
  const { id, token } = await inviteUser(administrator, { name, email, roles });
  const { sessionId } = await acceptInvitation(visitor(), { token, name, password: PASSWORD });
  return { id, email, sessionId, actor: await personOf(sessionId) };
};

/** A whole sign-in; with a secret also the code of that moment. */
export const signedIn = async (email: string, { secret, now, network }: { secret?: string; now?: Date; network?: string } = {}) => {
  const at = now ? { now } : undefined;
  const first = await signIn(visitor(network), { email, password: PASSWORD }, at);
  if (first.outcome === 'refused') throw new Error('refused');
  if (first.outcome === 'signed-in') return first.sessionId;
  const second = await passSecondFactor(visitor(network), { sessionId: first.sessionId, code: codeAt(secret ?? '', now ?? new Date()) }, at);
  if (second.outcome === 'refused') throw new Error('code refused');
  return second.sessionId;
};
