import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents, clusterDefinitions } from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { compareDefinitions } from '@/lib/services/indicators/compare-definitions';
import { dropDefinitionDraft } from '@/lib/services/indicators/drop-definition-draft';
import { publishDefinition } from '@/lib/services/indicators/publish-definition';
import { readDefinitionDraft } from '@/lib/services/indicators/read-definition-draft';
import { saveDefinitionDraft } from '@/lib/services/indicators/save-definition-draft';
import { startDefinitionDraft } from '@/lib/services/indicators/start-definition-draft';
import { indicatorsActor, layOutCluster } from '../../support/fixtures/cluster-firms';

const [manager, facilitator] = [indicatorsActor('manager'), indicatorsActor('facilitator', 'coordinator')];
const cluster = DEFAULT_CLUSTER;

const draftOf = async () => {
  const draft = await readDefinitionDraft(manager, { cluster });
  if (!draft) throw new Error('no draft');
  const { titles: _titles, subclusters: _subclusters, version: _version, ...typed } = draft;
  return typed;
};

beforeAll(layOutCluster);

describe('the draft of a definition', () => {
  it('starts as a copy, once, and changes nothing for anybody', async () => {
    const before = await clusterPerformance(manager, {});
    const { id } = await startDefinitionDraft(manager, { cluster });
    expect(await startDefinitionDraft(manager, { cluster })).toEqual({ id });
    expect(await compareDefinitions(manager, {})).toMatchObject({ from: { version: 1, draft: false }, to: { version: 2, draft: true }, changes: [] });
    const after = await clusterPerformance(manager, {});
    expect(after.cluster).toEqual(before.cluster);
  });

  it('is saved as it was copied, with the revision counting up, and refused to whoever read an older one', async () => {
    const draft = await draftOf();
    await saveDefinitionDraft(manager, draft);
    await expect(saveDefinitionDraft(manager, { ...draft, name: 'Later' })).rejects.toMatchObject({
      code: 'conflict', detail: { conflict: { theirVersion: 2, mine: { name: 'Later' }, theirs: { name: draft.name, note: draft.note, industries: expect.arrayContaining([...draft.industries]) } } },
    });
    expect((await draftOf()).revision).toBe(2);
  });

  it('refuses codes and sub-clusters nobody knows by their row, and nothing is saved', async () => {
    const draft = await draftOf();
    const industries = [{ subcluster: 'services', code: '999999', weight: 0.5, distribution: false, why: '' }, { subcluster: 'luck', code: '541380', weight: 0.5, distribution: false, why: '' }];
    await expect(saveDefinitionDraft(manager, { ...draft, industries })).rejects.toMatchObject({
      code: 'invalid', detail: { fields: { 'industries.0.code': expect.any(String), 'industries.1.subcluster': expect.any(String) } },
    });
    expect((await draftOf()).industries).toHaveLength(draft.industries.length);
  });

  it('cannot be published while it differs in nothing', async () => {
    const { id, revision } = await draftOf();
    await expect(publishDefinition(manager, { id, revision })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('shows what it changes and for whom before it is published', async () => {
    const draft = await draftOf();
    const industries = draft.industries.filter(({ code }) => code !== '541380').map((one) => (one.code === '541330' ? { ...one, weight: 0.25 } : one));
    await saveDefinitionDraft(manager, { ...draft, industries });
    const { changes, firms, subclusters } = await compareDefinitions(manager, {});
    expect(changes.map(({ code, kind }) => [code, kind])).toEqual([['541330', 'reweighted'], ['541380', 'removed']]);
    expect(firms.shown.map(({ id, kind }) => [id, kind])).toEqual(expect.arrayContaining([['assay', 'removed'], ['design', 'reweighted']]));
    expect(firms.shown.map(({ id }) => id)).not.toContain('archived-lab');
    const services = subclusters.find(({ code }) => code === 'services');
    expect([services?.before?.suggested, services?.after?.suggested]).toEqual([4, 3]);
  });

  it('is hidden from whoever may not define', async () => {
    expect(await compareDefinitions(facilitator, {})).toMatchObject({ from: { version: 1 }, to: { version: 1 } });
    await expect(compareDefinitions(facilitator, { to: 2 })).rejects.toMatchObject({ code: 'invalid' });
    await expect(readDefinitionDraft(facilitator, { cluster })).rejects.toMatchObject({ code: 'forbidden' });
    const { id, revision } = await draftOf();
    for (const deed of [() => startDefinitionDraft(facilitator, { cluster }), () => publishDefinition(facilitator, { id, revision }), () => dropDefinitionDraft(facilitator, { id, revision })]) {
      await expect(deed()).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('becomes the definition once published, audited, and never changes again', async () => {
    const draft = await draftOf();
    await publishDefinition(manager, { id: draft.id, revision: draft.revision });
    expect((await clusterPerformance(facilitator, {})).cluster).toMatchObject({ id: draft.id, version: 2 });
    const [row] = await database().read.select().from(clusterDefinitions).where(eq(clusterDefinitions.id, draft.id));
    expect(row).toMatchObject({ state: 'published', publishedBy: 'mona' });
    expect((await database().read.select().from(auditEvents).where(eq(auditEvents.recordId, draft.id))).length).toBeGreaterThan(2);
    for (const deed of [() => saveDefinitionDraft(manager, { ...draft, revision: (row?.revision ?? 0) }), () => publishDefinition(manager, { id: draft.id, revision: row?.revision ?? 0 }), () => dropDefinitionDraft(manager, { id: draft.id, revision: row?.revision ?? 0 })]) {
      await expect(deed()).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(await compareDefinitions(facilitator, { from: 1, to: 2 })).toMatchObject({ to: { version: 2, draft: false } });
  });

  it('can be thrown away, and another one started', async () => {
    const { id } = await startDefinitionDraft(manager, { cluster });
    const { revision } = await draftOf();
    await dropDefinitionDraft(manager, { id, revision });
    expect(await readDefinitionDraft(manager, { cluster })).toBeNull();
    expect((await startDefinitionDraft(manager, { cluster })).id).not.toBe(id);
  });

  it('is not started for a cluster nobody knows', async () => {
    await expect(startDefinitionDraft(manager, { cluster: 'luck' })).rejects.toMatchObject({ code: 'not-found' });
  });
});
