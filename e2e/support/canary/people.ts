import { randomUUID } from 'node:crypto';
import { closeDatabase, database } from '@/db';
import { sessions, users } from '@/db/schema';
import type { Actor, Role } from '@/lib/auth/permissions';
import { sealSession } from '@/lib/auth/session-cookie';
import { makeFeed } from '@/lib/services/notices/make-feed';
import { revokeFeed } from '@/lib/services/notices/revoke-feed';
import { ROLE_OF } from './world';

const now = new Date();
const soon = new Date(now.getTime() + 3_600_000);
const stamp = { createdAt: now, createdBy: 'walk', updatedAt: now, updatedBy: 'walk', version: 1 };

const join = async (who: string, role: Role) => {
  const id = randomUUID();
  const sessionId = randomUUID();
  const email = `${who}@walk.example`;
  await database().write(async (tx) => {
    await tx.insert(users).values({ ...stamp, id, name: `Walker ${who}`, email, emailKey: email, roles: [role], recoveryCodes: [], preferences: { digest: 'daily' }, joinedAt: now });
    await tx.insert(sessions).values({ id: sessionId, userId: id, epoch: 1, startedAt: now, seenAt: now, expiresAt: soon, secondFactorAt: now, network: 'direct', device: 'walk' });
  });
  const actor: Actor = { kind: 'user', id, name: who, roles: [role], sessionId, secondFactor: 'passed', network: 'direct', shortcuts: true };
  const feeds = [];
  for (const feed of role === 'partner' ? [] : [{ kind: 'personal' }, { kind: 'team' }, { kind: 'cluster', subject: 'mining-north-central-bc' }] as const) feeds.push((await makeFeed(actor, feed)).token);
  return { actor, cookie: await sealSession(sessionId), feeds };
};

const walkers = Object.fromEntries(await Promise.all(Object.entries(ROLE_OF).map(async ([who, role]) => [who, await join(who, role)] as const)));
const author = walkers.author;
if (!author) throw new Error('Nobody is the author.');
const { id, token } = await makeFeed(author.actor, { kind: 'team' });
await revokeFeed(author.actor, { id });
await closeDatabase();
process.stdout.write(JSON.stringify({ walkers, revoked: token }));
