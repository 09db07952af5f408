import { beforeAll, describe, expect, it } from 'vitest';
import { goneQuiet } from '@/lib/services/outreach/gone-quiet';
import { logContact } from '@/lib/services/outreach/log-contact';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const anita = actorOf('anita');

beforeAll(async () => {
  await layOutOutreach();
  const log = (organizationId: string, occurredOn: string, more: object = {}) =>
    logContact(anita, { kind: 'visit', summary: 'x', occurredOn, participants: [{ organizationId, ...more }] }, at);
  await log('cottonwood', '2026-11-01');
  await log('nechako', '2026-03-01');
  await log('nechako', '2026-11-02', { attendance: 'invited' });
  await log('ridge', '2026-08-24');
  await logContact(anita, { kind: 'note', details: 'Heard of them', occurredOn: '2026-11-03', participants: [{ organizationId: 'cim' }] }, at);
});

describe('organizations gone quiet', () => {
  it('are those in my care without a contact for ninety days, the never contacted first', async () => {
    const { organizations, hasCare } = await goneQuiet(anita, {}, at);
    expect(hasCare).toBe(true);
    expect(organizations.map(({ id, lastContactOn }) => [id, lastContactOn])).toEqual([['cim', null], ['nechako', '2026-03-01']]);
  });

  it('count from the ninetieth day on', async () => {
    const { organizations } = await goneQuiet(anita, {}, { now: new Date('2026-11-23T20:00:00Z') });
    expect(organizations.map(({ id }) => id)).toEqual(['cim', 'nechako', 'ridge']);
  });

  it('are nobody\'s but their owner\'s', async () => {
    expect(await goneQuiet(actorOf('jon'), {}, at)).toMatchObject({ organizations: [], hasCare: false });
  });
});
