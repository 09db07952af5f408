import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/permissions';
import { endAgreement } from '@/lib/services/agreements/end-agreement';
import { saveAgreement } from '@/lib/services/agreements/save-agreement';
import { myNotices } from '@/lib/services/notices/my-notices';
import { sweepNotices } from '@/lib/services/notices/sweep';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = (day: string) => ({ now: new Date(`${day}T20:00:00Z`) });
const mona = actorOf('mona');
const scopes = [{ kind: 'organization' as const, fields: ['jobs'], reach: 'listed' as const, organizationIds: ['ridge'] }];
const agree = (agencyId: string, validTo: string) => saveAgreement(mona, { agencyId, purpose: 'One door', validFrom: '2026-01-01', validTo, scopes }, at('2026-11-01'));
const told = async (day: string) => {
  await sweepNotices(systemActor('notices.send'), {}, at(day));
  return (await myNotices(mona, {}, at(day))).notices.filter(({ kind }) => kind === 'agreement_ending').map(({ title, href }) => ({ title, href }));
};

beforeAll(layOutOutreach);

describe('an agreement that is about to end', () => {
  it('is told to who agreed, thirty days ahead and once, unless another follows or it was ended', async () => {
    const { id } = await agree('cim', '2026-12-20');
    await agree('nechako', '2026-12-20');
    await agree('nechako', '2027-12-20');
    const ended = await agree('cottonwood', '2026-12-20');
    await endAgreement(mona, { id: ended.id, version: 1, on: '2026-12-01', why: 'Agreed' }, at('2026-11-01'));
    expect(await told('2026-11-19')).toEqual([]);
    expect(await told('2026-11-20')).toEqual([{ title: 'cim Ltd., until 20 Dec 2026', href: `/agreements/${id}` }]);
    expect(await told('2026-11-21')).toHaveLength(1);
  });
});
