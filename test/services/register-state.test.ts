import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { systemActor } from '@/lib/auth/permissions';
import { query } from '@/lib/services/define';
import { logContact } from '@/lib/services/outreach/log-contact';
import { archiveOrganization } from '@/lib/services/register/archive-organization';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { registerState } from '@/lib/services/register-state';
import { remember } from '@/lib/services/remember';
import { facilitator, seedRegister } from './register/register-fixtures';

const stateNow = query({ name: 'test.state', permission: 'register.read', input: z.object({}), run: async ({ db }) => ({ state: await registerState(db) }) });
const state = async () => (await stateNow(systemActor('register.read'), {})).state;

beforeAll(seedRegister);

describe('the state of the register', () => {
  it('is one object for as long as nothing of the register changes, contacts logged or not', async () => {
    const { id } = await saveOrganization(facilitator, { legalName: 'Still Water Ltd.', kind: 'firm' });
    const before = await state();
    expect(await state()).toBe(before);
    await logContact(facilitator, { kind: 'visit', summary: 'Looked in', confidentiality: 'internal', participants: [{ organizationId: id }] });
    expect(await state()).toBe(before);
  });

  it('is another object after every other command, also when contacts were logged after it', async () => {
    const { id, version } = await saveOrganization(facilitator, { legalName: 'Moving Ltd.', kind: 'firm' });
    const other = await saveOrganization(facilitator, { legalName: 'Staying Ltd.', kind: 'firm' });
    const before = await state();
    await archiveOrganization(facilitator, { id, version });
    await logContact(facilitator, { kind: 'call', summary: 'Rang', confidentiality: 'internal', participants: [{ organizationId: other.id }] });
    expect(await state()).not.toBe(before);
  });
});

describe('what is remembered', () => {
  it('is worked out once for each thing and key, and anew for another thing', () => {
    let times = 0;
    const count = () => (times += 1);
    const first = {};
    expect([remember(first, 'a', count), remember(first, 'a', count), remember({}, 'a', count)]).toEqual([1, 1, 2]);
  });

  it('forgets an answer that failed', async () => {
    const of = {};
    await expect(remember(of, 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(remember(of, 'a', () => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
