import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents } from '@/db/schema';
import { listClassSchemes } from '@/lib/services/indicators/list-class-schemes';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { saveClassScheme } from '@/lib/services/indicators/save-class-scheme';
import { indicatorsActor, layOutCluster } from '../../support/fixtures/cluster-firms';

const manager = indicatorsActor('manager');
const scheme = {
  name: 'Alliance 2008', yMetric: 'growth' as const, cuts: { x: '1.25', y: '0.05' },
  labels: { star: 'Performing', emerging: 'Emerging', mature: 'Specialty', transforming: 'Transforming' }, note: '',
};
const versionOf = async (id: string) => (await listClassSchemes(manager, {})).find((one) => one.scheme.id === id)?.version;

beforeAll(layOutCluster);

describe('a class scheme', () => {
  it('is made by a manager, audited, and names the classes of every page that asks for it', async () => {
    const { id } = await saveClassScheme(manager, scheme);
    const profile = await regionProfile(manager, { scheme: id });
    expect(profile.scheme).toMatchObject({ id, name: 'Alliance 2008', cuts: { x: 1.25, y: 0.05 } });
    const mining = profile.rows.find(({ line }) => line.code === '21')?.reading.older;
    expect(mining?.class).toMatchObject({ label: 'Performing', schemeId: id, yMetric: 'growth' });
    expect(await database().read.select().from(auditEvents).where(eq(auditEvents.recordId, id))).toHaveLength(1);
  });

  it('is edited with the version read; a stale version gets both versions and changes nothing', async () => {
    const { id } = await saveClassScheme(manager, scheme);
    await saveClassScheme(manager, { ...scheme, id, version: 1, name: 'First edit' });
    const stale = await saveClassScheme(manager, { ...scheme, id, version: 1, name: 'Second edit' }).catch((fault: unknown) => fault);
    expect(stale).toMatchObject({ code: 'conflict', detail: { conflict: { mine: { name: 'Second edit' }, theirs: { name: 'First edit' }, theirVersion: 2 } } });
    expect(await versionOf(id)).toBe(2);
    await saveClassScheme(manager, { ...scheme, id, version: 2, name: 'Second edit' });
    expect(await versionOf(id)).toBe(3);
  });

  it('cannot be defined by a facilitator or a coordinator', async () => {
    await expect(saveClassScheme(indicatorsActor('facilitator', 'coordinator'), scheme)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it.each([
    ['name', { name: '' }], ['cuts.x', { cuts: { x: '0', y: '0' } }], ['cuts.x', { cuts: { x: 'much', y: '0' } }], ['cuts.y', { cuts: { x: '1', y: '' } }],
    ['cuts.y', { cuts: { x: 1, y: 1000 } }], ['labels.star', { labels: { ...scheme.labels, star: ' ' } }], ['yMetric', { yMetric: 'luck' as 'cagr' }],
    ['note', { note: 'x'.repeat(501) }],
  ])('refuses a bad %s by its name', async (field, part) => {
    await expect(saveClassScheme(manager, { ...scheme, ...part })).rejects.toMatchObject({ code: 'invalid', detail: { fields: { [field]: expect.any(String) } } });
  });

  it('is not found under an unknown id', async () => {
    await expect(saveClassScheme(manager, { ...scheme, id: 'atlantis', version: 1 })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('stands first in the list when it is the one in use without a choice', async () => {
    expect((await listClassSchemes(manager, {}))[0]).toMatchObject({ inUse: true, scheme: { id: 'lq-1.2-cagr' } });
  });
});
