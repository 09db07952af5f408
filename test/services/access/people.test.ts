import { beforeAll, describe, expect, it } from 'vitest';
import { acceptInvitation } from '@/lib/services/access/accept-invitation';
import { disableUser } from '@/lib/services/access/disable-user';
import { inviteUser } from '@/lib/services/access/invite-user';
import { makeResetLink } from '@/lib/services/access/make-reset-link';
import { myAccount } from '@/lib/services/access/my-account';
import { renewInvitation } from '@/lib/services/access/renew-invitation';
import { resetPassword } from '@/lib/services/access/reset-password';
import { saveProfile } from '@/lib/services/access/save-profile';
import { saveShortcuts } from '@/lib/services/access/save-shortcuts';
import { setRoles } from '@/lib/services/access/set-roles';
import { signIn } from '@/lib/services/access/sign-in';
import { actorOf, colleague, founder, PASSWORD, personOf, visitor } from './access-world';
import { eventsOf } from './events-of';
import { rowOf } from './row-of';

const DAY = 24 * 60 * 60_000;
let ada: Awaited<ReturnType<typeof founder>>;
beforeAll(async () => { ada = await founder(); });

describe('an invitation', () => {
  it('is one link for seven days; a renewed one takes the place of the first', async () => {
    const { id, token, expiresAt } = await inviteUser(ada.actor, { name: 'Ivo Stuart', email: 'ivo@example.ca', roles: ['facilitator'] });
    expect(expiresAt.getTime() - Date.now()).toBeCloseTo(7 * DAY, -5);
    expect(await rowOf(ada.actor, id)).toMatchObject({ state: 'invited' });
    const renewed = await renewInvitation(ada.actor, { userId: id });
    await expect(acceptInvitation(visitor(), { token, name: 'Ivo Stuart', password: PASSWORD })).rejects.toMatchObject({ code: 'not-found' });
    const late = { now: new Date(Date.now() + 8 * DAY) };
    await expect(acceptInvitation(visitor(), { token: renewed.token, name: 'Ivo Stuart', password: PASSWORD }, late)).rejects.toMatchObject({ code: 'not-found' });
    const { sessionId } = await acceptInvitation(visitor(), { token: renewed.token, name: 'Ivo Stuart', password: PASSWORD });
    expect(await actorOf(sessionId)).toMatchObject({ roles: ['facilitator'], secondFactor: 'not-required' });
    await expect(renewInvitation(ada.actor, { userId: id })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is refused for an address that is here already, in whatever case', async () => {
    await expect(inviteUser(ada.actor, { name: 'Ada Again', email: 'ADA@example.ca', roles: ['viewer'] }))
      .rejects.toMatchObject({ code: 'invalid', detail: { fields: { email: expect.any(String) } } });
  });

  it('dies with the account it is for', async () => {
    const { id, token } = await inviteUser(ada.actor, { name: 'Una Moricetown', email: 'una@example.ca', roles: ['viewer'] });
    await disableUser(ada.actor, { userId: id, version: 1 });
    await expect(acceptInvitation(visitor(), { token, name: 'Una', password: PASSWORD })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a password reset', () => {
  it('works once, for a day, and leaves the second step of the sign-in where it was', async () => {
    const late = { now: new Date(Date.now() + 25 * 60 * 60_000) };
    const { token } = await makeResetLink(ada.actor, { userId: ada.id });
    await expect(resetPassword(visitor(), { token, password: 'nine louder drills 48' }, late)).rejects.toMatchObject({ code: 'not-found' });
    await resetPassword(visitor(), { token, password: 'nine louder drills 48' });
    await expect(resetPassword(visitor(), { token, password: 'ten softer drills 49' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await signIn(visitor(), { email: ada.email, password: PASSWORD })).toMatchObject({ outcome: 'refused' });
    const first = await signIn(visitor(), { email: ada.email, password: 'nine louder drills 48' });
    expect(first).toMatchObject({ outcome: 'code-needed' });
    expect(await actorOf('sessionId' in first ? first.sessionId : '')).toBeNull();
    // Ada signs in anew for the tests that follow.
    const { passSecondFactor } = await import('@/lib/services/access/pass-second-factor');
    const second = await passSecondFactor(visitor(), { sessionId: 'sessionId' in first ? first.sessionId : '', code: ada.recoveryCodes[0] ?? '' });
    ada = { ...ada, actor: await personOf('sessionId' in second ? second.sessionId : '') };
  });

  it('refuses a password that is easily guessed without using the link up', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const { token } = await makeResetLink(ada.actor, { userId: cora.id });
    await expect(resetPassword(visitor(), { token, password: 'Vance is my family' })).rejects.toMatchObject({ code: 'invalid' });
    expect(await resetPassword(visitor(), { token, password: 'nine louder drills 48' })).toEqual({ id: cora.id });
  });
});

describe('an account', () => {
  it('is refused to an administrator who saw an older version of it', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const { version } = await rowOf(ada.actor, cora.id);
    await setRoles(ada.actor, { userId: cora.id, version, roles: ['facilitator'] });
    await expect(setRoles(ada.actor, { userId: cora.id, version, roles: ['coordinator'] }))
      .rejects.toMatchObject({ code: 'conflict', detail: { conflict: { mine: { roles: ['coordinator'] }, theirs: { roles: ['facilitator'] } } } });
  });

  it('leaves exactly one event for each change, and no secret in any of them', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const { version } = await rowOf(ada.actor, cora.id);
    const events = await eventsOf(async () => {
      await saveProfile(cora.actor, { name: 'Cora Nechako', version });
      await saveShortcuts(cora.actor, { shortcuts: false });
      await setRoles(ada.actor, { userId: cora.id, version: version + 1, roles: ['coordinator'] });
    });
    expect(events).toMatchObject([
      { command: 'access.save-profile', actorId: cora.id, changed: ['name'] },
      { command: 'access.save-shortcuts', actorId: cora.id, values: { shortcuts: false } },
      { command: 'access.set-roles', actorId: ada.id, recordId: cora.id, values: { roles: ['coordinator'] } },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/argon2|hash\b.*\$/);
  });

  it('keeps the choice of shortcuts from one sign-in to the next', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    await saveShortcuts(cora.actor, { shortcuts: false });
    expect(await actorOf(cora.sessionId)).toMatchObject({ shortcuts: false });
    expect(await myAccount(cora.actor, {})).toMatchObject({ shortcuts: false, factorNeeded: false, hasPassword: true });
  });
});
