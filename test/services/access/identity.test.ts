import { beforeAll, describe, expect, it } from 'vitest';
import { disableUser } from '@/lib/services/access/disable-user';
import { inviteUser } from '@/lib/services/access/invite-user';
import { listUsers } from '@/lib/services/access/list-users';
import { signInByIdentity } from '@/lib/services/access/sign-in-by-identity';
import { actorOf, colleague, enrolled, founder, HOME, SYSTEM, visitor } from './access-world';
import { eventsOf } from './events-of';
import { rowOf } from './row-of';

const ISSUER = 'https://id.example.ca';
const claim = (subject: string, email: string | null, emailVerified = true, issuer = ISSUER) => ({ issuer, subject, email, emailVerified, network: HOME });

let ada: Awaited<ReturnType<typeof founder>>;
beforeAll(async () => { ada = await founder(); });

describe("signing in with the organization's own account", () => {
  it('is the system\'s word alone: nobody can claim to be somebody', async () => {
    await expect(signInByIdentity(visitor(), claim('1', ada.email))).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(signInByIdentity(ada.actor, claim('1', ada.email))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('never makes an account', async () => {
    const before = (await listUsers(ada.actor, {})).length;
    const events = await eventsOf(async () =>
      expect(await signInByIdentity(SYSTEM, claim('stranger', 'stranger@example.ca'))).toMatchObject({ outcome: 'refused' }));
    expect(events).toEqual([]);
    expect(await listUsers(ada.actor, {})).toHaveLength(before);
  });

  it('links an invited person once the provider vouches for the address, and from then on by the subject alone', async () => {
    const { id } = await inviteUser(ada.actor, { name: 'Ivo Stuart', email: 'Ivo@example.ca', roles: ['facilitator'] });
    expect(await signInByIdentity(SYSTEM, claim('ivo', 'ivo@example.ca', false))).toMatchObject({ outcome: 'refused' });
    expect(await signInByIdentity(SYSTEM, claim('ivo', null))).toMatchObject({ outcome: 'refused' });
    const first = await signInByIdentity(SYSTEM, claim('ivo', 'ivo@example.ca'));
    expect(await actorOf('sessionId' in first ? first.sessionId : '')).toMatchObject({ id, roles: ['facilitator'] });
    expect(await rowOf(ada.actor, id)).toMatchObject({ state: 'active' });
    expect(await signInByIdentity(SYSTEM, claim('ivo', 'another@example.ca', false))).toMatchObject({ outcome: 'signed-in', id });
  });

  it('does not take the same subject of another issuer for the same person', async () => {
    expect(await signInByIdentity(SYSTEM, claim('ivo', null, true, 'https://other.example.ca'))).toMatchObject({ outcome: 'refused' });
  });

  it('asks for our second factor all the same, and lets no disabled person in', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    await enrolled(cora.sessionId);
    const answer = await signInByIdentity(SYSTEM, claim('cora', cora.email));
    expect(answer).toMatchObject({ outcome: 'code-needed' });
    expect(await actorOf('sessionId' in answer ? answer.sessionId : '')).toBeNull();
    await disableUser(ada.actor, { userId: cora.id, version: (await rowOf(ada.actor, cora.id)).version });
    expect(await signInByIdentity(SYSTEM, claim('cora', cora.email))).toMatchObject({ outcome: 'refused' });
  });
});
