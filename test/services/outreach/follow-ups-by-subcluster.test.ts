import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { tasks } from '@/db/schema';
import { followUpsBySubcluster } from '@/lib/services/outreach/follow-ups-by-subcluster';
import { logContact } from '@/lib/services/outreach/log-contact';
import { indicatorsActor, layOutCluster } from '../../support/fixtures/cluster-firms';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const mona = indicatorsActor('manager');
const jon = { ...indicatorsActor('facilitator'), id: 'jon' };
const cariboo = { cluster: 'mining-north-central-bc', regions: ['5941', '5953'] };
const stamp = { createdAt: at.now, createdBy: 'mona', updatedAt: at.now, updatedBy: 'mona', version: 1 };

beforeAll(async () => {
  await layOutCluster();
  await logContact(mona, {
    kind: 'meeting', summary: 'Suppliers', participants: [{ organizationId: 'assay' }, { organizationId: 'drillers' }, { organizationId: 'machine-shop' }, { organizationId: 'peace-lab' }],
    followUps: [{ title: 'Send the list', dueOn: '2026-12-10' }],
  }, at);
  await logContact(mona, {
    kind: 'call', summary: 'Sealed word', confidentiality: 'sealed', participants: [{ organizationId: 'drillers' }], followUps: [{ title: 'Call back', dueOn: '2026-12-10' }],
  }, at);
  await database().write((tx) => tx.insert(tasks).values({
    ...stamp, id: 'alone', title: 'Alone', ownerId: 'mona', dueOn: '2026-12-01', state: 'open', source: 'own', organizationId: 'big-mine', confidentiality: 'internal', sample: false,
  }));
});

describe('open follow-ups by sub-cluster', () => {
  it('count one promise to several firms of a sub-cluster once, and one that came from no contact too', async () => {
    expect((await followUpsBySubcluster(mona, cariboo, at)).bySubcluster).toEqual({ services: 2, manufacturing: 1, mining: 1 });
  });

  it('leave out firms without a site in the regions', async () => {
    expect((await followUpsBySubcluster(mona, { ...cariboo, regions: ['5955'] }, at)).bySubcluster).toEqual({ services: 1 });
    expect((await followUpsBySubcluster(mona, { ...cariboo, regions: ['5901'] }, at)).bySubcluster).toEqual({});
  });

  it('do not count what the reader may not see', async () => {
    expect((await followUpsBySubcluster(jon, cariboo, at)).bySubcluster).toEqual({ services: 1, manufacturing: 1, mining: 1 });
  });
});
