import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { confirmSecondFactor } from '@/lib/services/access/confirm-second-factor';
import { factorContext } from '@/lib/services/access/factor-context';
import { listUsers } from '@/lib/services/access/list-users';
import { myAccount } from '@/lib/services/access/my-account';
import { offerSecondFactor } from '@/lib/services/access/offer-second-factor';
import { passSecondFactor } from '@/lib/services/access/pass-second-factor';
import { removeSecondFactor } from '@/lib/services/access/remove-second-factor';
import { renewRecoveryCodes } from '@/lib/services/access/renew-recovery-codes';
import { seal, unseal } from '@/lib/services/access/seal';
import { setRoles } from '@/lib/services/access/set-roles';
import { signIn } from '@/lib/services/access/sign-in';
import { actorOf, codeAt, colleague, enrolled, founder, PASSWORD, personOf, signedIn, visitor } from './access-world';
import { eventsOf } from './events-of';
import { rowOf } from './row-of';

let ada: Awaited<ReturnType<typeof founder>>;
beforeAll(async () => { ada = await founder(); });

describe('a manager without a second factor', () => {
  it('may mend their own account and nothing else until they have one', async () => {
    const mina = await colleague(ada.actor, ['manager']);
    expect(mina.actor.secondFactor).toBe('missing');
    expect(await myAccount(mina.actor, {})).toMatchObject({ factorNeeded: true, factorSince: null });
    await expect(listUsers({ ...mina.actor, roles: ['administrator'] }, {})).rejects.toMatchObject({ code: 'forbidden' });
    expect((await enrolled(mina.sessionId)).actor.secondFactor).toBe('passed');
  });

  it('is anybody who becomes one: the roles decide at the next sign-in', async () => {
    const cora = await colleague(ada.actor, ['coordinator']);
    await setRoles(ada.actor, { userId: cora.id, version: (await rowOf(ada.actor, cora.id)).version, roles: ['coordinator', 'manager'] });
    expect(await actorOf(await signedIn(cora.email))).toMatchObject({ secondFactor: 'missing' });
  });
});

describe('putting a second factor in', () => {
  it('takes a code of the secret that was offered, to this person, within half an hour', async () => {
    const [cora, felix] = [await colleague(ada.actor, ['viewer']), await colleague(ada.actor, ['viewer'])];
    const now = new Date();
    const { secret, sealed } = await offerSecondFactor(cora.actor, {}, { now });
    await expect(confirmSecondFactor(cora.actor, { sealed, code: '000000' }, { now })).rejects.toMatchObject({ detail: { fields: { code: expect.any(String) } } });
    await expect(confirmSecondFactor(felix.actor, { sealed, code: codeAt(secret, now) }, { now })).rejects.toMatchObject({ code: 'invalid' });
    const late = new Date(now.getTime() + 31 * 60_000);
    await expect(confirmSecondFactor(cora.actor, { sealed, code: codeAt(secret, late) }, { now: late })).rejects.toMatchObject({ code: 'invalid' });
    expect((await confirmSecondFactor(cora.actor, { sealed, code: codeAt(secret, now) }, { now })).recoveryCodes).toHaveLength(10);
  });

  it('uses the first code up: it does not sign in as well', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const now = new Date();
    const { secret } = await enrolled(cora.sessionId, now);
    await expect(signedIn(cora.email, { secret, now })).rejects.toThrow('code refused');
  });

  it('in place of an old one needs the password, and the old app opens nothing any more', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const first = await enrolled(cora.sessionId);
    const now = new Date(Date.now() + 60_000);
    const { secret, sealed } = await offerSecondFactor(first.actor, {}, { now });
    await expect(confirmSecondFactor(first.actor, { sealed, code: codeAt(secret, now) }, { now })).rejects.toMatchObject({ detail: { fields: { password: expect.any(String) } } });
    await confirmSecondFactor(first.actor, { sealed, code: codeAt(secret, now), password: PASSWORD }, { now });
    expect(await actorOf(first.sessionId)).toBeNull();
    const later = new Date(Date.now() + 180_000);
    await expect(signedIn(cora.email, { secret: first.secret, now: later })).rejects.toThrow('code refused');
    expect(await signedIn(cora.email, { secret, now: later })).toEqual(expect.any(String));
  });
});

describe('a second factor', () => {
  it('is kept encrypted, for its owner alone', () => {
    const sealed = seal('JBSWY3DPEHPK3PXP', factorContext('a'));
    expect(sealed).not.toContain('JBSWY3DP');
    expect(unseal(sealed, factorContext('a'))).toBe('JBSWY3DPEHPK3PXP');
    expect(unseal(sealed, factorContext('b'))).toBeNull();
    expect(unseal(`${sealed.slice(0, -2)}AA`, factorContext('a'))).toBeNull();
    expect(unseal('', factorContext('a'))).toBeNull();
  });

  it('goes with the password alone, and not at all where the roles need it', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const { actor } = await enrolled(cora.sessionId);
    await expect(removeSecondFactor(actor, { password: 'not the password' })).rejects.toMatchObject({ code: 'invalid' });
    const { sessionId } = await removeSecondFactor(actor, { password: PASSWORD });
    expect(await personOf(sessionId)).toMatchObject({ secondFactor: 'not-required' });
    expect(await signIn(visitor(), { email: cora.email, password: PASSWORD })).toMatchObject({ outcome: 'signed-in' });
    await expect(removeSecondFactor(ada.actor, { password: PASSWORD })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('gets ten new recovery codes for the password, with one event and no code in it', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const { actor, recoveryCodes } = await enrolled(cora.sessionId);
    await expect(renewRecoveryCodes(actor, { password: 'not the password' })).rejects.toMatchObject({ code: 'invalid' });
    let fresh: readonly string[] = [];
    const events = await eventsOf(async () => { fresh = (await renewRecoveryCodes(actor, { password: PASSWORD })).recoveryCodes; });
    expect(fresh.filter((code) => recoveryCodes.includes(code))).toEqual([]);
    expect(events).toMatchObject([{ command: 'access.renew-recovery-codes', values: { recoveryCodes: 'renewed' } }]);
    expect(await myAccount(actor, {})).toMatchObject({ recoveryCodesLeft: 10 });
  });
});

describe('while the secret of the house is being changed', () => {
  const first = process.env.NEXTAUTH_SECRET;
  afterEach(() => {
    process.env.NEXTAUTH_SECRET = first;
    delete process.env.NEXTAUTH_SECRET_PREVIOUS;
  });
  const change = () => {
    process.env.NEXTAUTH_SECRET = 'another secret for the tests alone';
    process.env.NEXTAUTH_SECRET_PREVIOUS = first;
  };

  it('a second factor made under the one before still opens, and from then on without it', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const now = new Date();
    const { secret } = await enrolled(cora.sessionId, now);
    change();
    await signedIn(cora.email, { secret, now: new Date(now.getTime() + 60_000) });
    delete process.env.NEXTAUTH_SECRET_PREVIOUS;
    await expect(signedIn(cora.email, { secret, now: new Date(now.getTime() + 120_000) })).resolves.toEqual(expect.any(String));
  });

  it('a recovery code made under the one before opens once', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const { recoveryCodes: [code = ''] } = await enrolled(cora.sessionId);
    change();
    const open = async () => {
      const waiting = await signIn(visitor(), { email: cora.email, password: PASSWORD });
      return passSecondFactor(visitor(), { sessionId: waiting.outcome === 'refused' ? '' : waiting.sessionId, code });
    };
    expect(await open()).toMatchObject({ outcome: 'signed-in', by: 'recovery-code' });
    expect(await open()).toMatchObject({ outcome: 'refused' });
  });
});
