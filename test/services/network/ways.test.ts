import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { people } from '@/db/schema';
import { findWays } from '@/lib/services/network/find-ways';
import { saveRelation } from '@/lib/services/network/save-relation';
import { logContact } from '@/lib/services/outreach/log-contact';
import { saveMembership } from '@/lib/services/register/save-membership';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const [anita, jon] = [actorOf('anita'), actorOf('jon')];
const ways = async (who: typeof anita, from: string | null, to: string) =>
  (await findWays(who, { from, to }, at)).ways.map(({ through }) => through.map((party) => party?.name ?? 'us').join(' > '));

beforeAll(async () => {
  await layOutOutreach();
  const { id } = await saveOrganization(anita, { legalName: 'Institute', kind: 'association' }, at);
  await saveMembership(anita, { personId: 'marcel', associationId: id }, at);
  await saveMembership(anita, { personId: 'erik', associationId: id }, at);
});

describe('the ways to somebody', () => {
  it('go over the association both belong to, and name each step', async () => {
    expect(await ways(anita, 'cottonwood', 'nechako')).toEqual(['cottonwood Ltd. > marcel Test > Institute > erik Test > nechako Ltd.']);
    const [way] = (await findWays(anita, { from: 'marcel', to: 'erik' }, at)).ways;
    expect(way).toMatchObject({ trust: 0.25, links: [{ channel: 'membership', forward: true }, { channel: 'membership', forward: false }] });
  });

  it('prefer a close relation, and give the other after it', async () => {
    await saveRelation(anita, { kind: 'supplies', fromOrganizationId: 'cottonwood', toOrganizationId: 'nechako', strength: 4 }, at);
    expect(await ways(anita, 'cottonwood', 'nechako')).toEqual(['cottonwood Ltd. > nechako Ltd.', 'cottonwood Ltd. > marcel Test > Institute > erik Test > nechako Ltd.']);
  });

  it('start from ourselves where nobody is named: from whom we met', async () => {
    expect(await ways(anita, null, 'tom')).toEqual([]);
    await logContact(anita, { kind: 'visit', summary: 'At the shop', occurredOn: '2026-11-20', participants: [{ personId: 'priya', organizationId: 'cottonwood' }] }, at);
    expect(await ways(anita, null, 'nechako')).toEqual(expect.arrayContaining(['us > priya Test > cottonwood Ltd. > nechako Ltd.']));
  });

  it('never go over a meeting the asker may not read (C6-14)', async () => {
    await logContact(jon, { kind: 'meeting', summary: 'In confidence', occurredOn: '2026-11-21', confidentiality: 'sealed', participants: [{ personId: 'lone' }, { personId: 'tom' }] }, at);
    expect(await ways(jon, 'lone', 'tom')).toEqual(['lone Test > tom Test']);
    for (const who of ['anita', 'named', 'vera'] as const) expect(await ways(actorOf(who), 'lone', 'tom')).toEqual([]);
    expect(await ways(anita, null, 'tom')).toEqual([]);
  });

  it('go round whoever asked not to be contacted, and say so of the one to be reached', async () => {
    await database().write((tx) => tx.update(people).set({ doNotContactSince: '2026-01-01' }).where(eq(people.id, 'erik')));
    expect(await ways(anita, 'cottonwood', 'nechako')).toEqual(['cottonwood Ltd. > nechako Ltd.']);
    expect(await findWays(anita, { from: 'marcel', to: 'erik' }, at)).toMatchObject({ doNotContact: true, ways: [{ trust: expect.closeTo(0.722, 3) as number }, { trust: 0.25 }] });
  });

  it('to oneself are none, and to nobody known are not found', async () => {
    expect(await ways(anita, 'ridge', 'ridge')).toEqual([]);
    await expect(findWays(anita, { from: null, to: 'nobody' }, at)).rejects.toMatchObject({ code: 'not-found' });
  });
});
