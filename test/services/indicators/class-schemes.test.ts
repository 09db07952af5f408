import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents, classSchemes, classSchemeVersions } from '@/db/schema';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { compareSchemes } from '@/lib/services/indicators/compare-schemes';
import { dropSchemeDraft } from '@/lib/services/indicators/drop-scheme-draft';
import { listClassSchemes } from '@/lib/services/indicators/list-class-schemes';
import { publishScheme } from '@/lib/services/indicators/publish-scheme';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { readClassScheme } from '@/lib/services/indicators/read-class-scheme';
import { readSchemeDraft } from '@/lib/services/indicators/read-scheme-draft';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { saveSchemeDraft } from '@/lib/services/indicators/save-scheme-draft';
import { startSchemeDraft } from '@/lib/services/indicators/start-scheme-draft';
import { indicatorsActor, layOutCluster } from '../../support/fixtures/cluster-firms';

const [manager, facilitator] = [indicatorsActor('manager'), indicatorsActor('facilitator', 'coordinator')];
const USUAL = DEFAULT_CLASS_SCHEME.id;
const typed = {
  name: 'Alliance 2008', yMetric: 'growth' as const, cuts: { x: '1.25', y: '0.05' },
  labels: { star: 'Performing', emerging: 'Emerging', mature: 'Specialty', transforming: 'Transforming' }, note: '',
};
const draftOf = async (scheme: string) => {
  const draft = await readSchemeDraft(manager, { scheme });
  if (!draft) throw new Error('no draft');
  const { id: _id, ...fields } = draft.scheme;
  return { ...fields, id: draft.id, revision: draft.revision };
};
const classOf = async (scheme: string | undefined, code = '21') => {
  const { rows } = await regionProfile(facilitator, scheme === undefined ? {} : { scheme });
  return rows.find(({ line }) => line.code === code)?.reading.older?.class;
};

beforeAll(layOutCluster);

describe('a new class scheme', () => {
  let scheme = '';
  it('is a draft no page knows, until a manager publishes it with a reason', async () => {
    scheme = (await saveSchemeDraft(manager, typed)).scheme;
    await expect(regionProfile(manager, { scheme })).rejects.toMatchObject({ code: 'invalid' });
    expect((await questionOptions(manager, {})).schemes.map(({ id }) => id)).not.toContain(scheme);
    const { id, revision } = await draftOf(scheme);
    await expect(publishScheme(manager, { id, revision, why: ' ' })).rejects.toMatchObject({ code: 'invalid', detail: { fields: { why: expect.any(String) } } });
    await publishScheme(manager, { id, revision, why: 'The cuts of the 2008 study.' });
    expect(await classOf(scheme)).toMatchObject({ label: 'Performing', schemeId: scheme, yMetric: 'growth' });
    expect((await regionProfile(facilitator, { scheme })).scheme).toMatchObject({ name: 'Alliance 2008', version: 1, newest: 1, cuts: { x: 1.25, y: 0.05 } });
  });

  it('keeps who published it, when and why, and its trail', async () => {
    const { versions } = await readClassScheme(facilitator, { scheme });
    expect(versions).toMatchObject([{ version: 1, state: 'published', why: 'The cuts of the 2008 study.', publishedBy: 'Mona Roy' }]);
    expect(versions[0]?.publishedAt).toBeInstanceOf(Date);
    const [row] = await database().read.select().from(classSchemeVersions).where(eq(classSchemeVersions.schemeId, scheme));
    const events = await database().read.select().from(auditEvents).where(eq(auditEvents.recordId, row?.id ?? ''));
    expect(events.map(({ command, reason }) => [command, reason])).toEqual([['indicators.save-scheme-draft', null], ['indicators.publish-scheme', 'The cuts of the 2008 study.']]);
  });

  it('goes altogether when its only draft is thrown away', async () => {
    const { scheme: gone } = await saveSchemeDraft(manager, typed);
    const { id, revision } = await draftOf(gone);
    await dropSchemeDraft(manager, { id, revision });
    expect(await database().read.select().from(classSchemes).where(eq(classSchemes.id, gone))).toEqual([]);
    await expect(readClassScheme(manager, { scheme: gone })).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['name', { name: '' }], ['cuts.x', { cuts: { x: '0', y: '0' } }], ['cuts.x', { cuts: { x: 'much', y: '0' } }], ['cuts.y', { cuts: { x: '1', y: '' } }],
    ['cuts.y', { cuts: { x: 1, y: 1000 } }], ['labels.star', { labels: { ...typed.labels, star: ' ' } }], ['yMetric', { yMetric: 'luck' as 'cagr' }],
    ['note', { note: 'x'.repeat(501) }],
  ])('refuses a bad %s by its name', async (field, part) => {
    await expect(saveSchemeDraft(manager, { ...typed, ...part })).rejects.toMatchObject({ code: 'invalid', detail: { fields: { [field]: expect.any(String) } } });
  });

  it('is not found under an unknown id', async () => {
    await expect(saveSchemeDraft(manager, { ...typed, id: 'atlantis', revision: 1 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(startSchemeDraft(manager, { scheme: 'atlantis' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(compareSchemes(manager, { of: 'atlantis' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the draft of a published scheme', () => {
  it('starts as a copy, once, and changes no class', async () => {
    const before = await classOf(undefined);
    const { id } = await startSchemeDraft(manager, { scheme: USUAL });
    expect(await startSchemeDraft(manager, { scheme: USUAL })).toEqual({ id });
    const { from, to, says, industries, subclusters, firms, spread } = await compareSchemes(manager, { of: USUAL });
    expect([from.version, to.version, to.draft]).toEqual([1, 2, true]);
    expect([says, industries, subclusters, firms.total, spread.rows]).toEqual([[], [], [], 0, []]);
    expect(await classOf(undefined)).toEqual(before);
  });

  it('cannot be published while it says the same', async () => {
    const { id, revision } = await draftOf(USUAL);
    await expect(publishScheme(manager, { id, revision, why: 'For nothing' })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is refused to whoever read an older one, with both versions, and nothing is lost', async () => {
    const draft = await draftOf(USUAL);
    await saveSchemeDraft(manager, { ...draft, name: 'First edit' });
    const stale = await saveSchemeDraft(manager, { ...draft, name: 'Second edit' }).catch((fault: unknown) => fault);
    expect(stale).toMatchObject({ code: 'conflict', detail: { conflict: { mine: { name: 'Second edit' }, theirs: { name: 'First edit' }, theirVersion: draft.revision + 1 } } });
    await expect(publishScheme(manager, { id: draft.id, revision: draft.revision, why: 'Unseen' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await draftOf(USUAL)).toMatchObject({ name: 'First edit', revision: draft.revision + 1 });
  });

  it('shows what it says anew, which classes change, where, and the firms there with their owners', async () => {
    const draft = await draftOf(USUAL);
    await saveSchemeDraft(manager, { ...draft, name: DEFAULT_CLASS_SCHEME.name, cuts: { x: 100, y: 0 } });
    const { says, industries, classed, spread, firms, region } = await compareSchemes(manager, { of: USUAL });
    expect(says).toEqual([{ field: 'cuts.x', before: 1.2, after: 100 }]);
    expect(industries.length).toBeGreaterThan(0);
    expect(industries.length).toBeLessThanOrEqual(classed);
    const moved = industries.filter(({ kind }) => kind === 'moved').map(({ before, after }) => `${before.result.label} ${after.result.label}`);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter((pair) => !['Star Emerging', 'Mature Transforming'].includes(pair))).toEqual([]);
    expect(spread.rows).toContainEqual({ region: { code: region.code, name: region.name }, year: expect.any(Number), changed: industries.length, classed });
    expect(firms.shown.every(({ line }) => industries.some((one) => one.line.code === line))).toBe(true);
    expect(industries.map(({ firms: count }) => count).reduce((a, b) => a + b, 0)).toBe(firms.total);
  });

  it('is hidden from whoever may not define', async () => {
    const { id, revision } = await draftOf(USUAL);
    expect(await compareSchemes(facilitator, { of: USUAL })).toMatchObject({ from: { version: 1 }, to: { version: 1 } });
    await expect(compareSchemes(facilitator, { of: USUAL, to: 2 })).rejects.toMatchObject({ code: 'invalid' });
    expect((await readClassScheme(facilitator, { scheme: USUAL })).versions).toHaveLength(1);
    expect((await listClassSchemes(facilitator, {})).every(({ hasDraft }) => !hasDraft)).toBe(true);
    for (const deed of [
      () => readSchemeDraft(facilitator, { scheme: USUAL }), () => startSchemeDraft(facilitator, { scheme: USUAL }), () => saveSchemeDraft(facilitator, typed),
      () => publishScheme(facilitator, { id, revision, why: 'No' }), () => dropSchemeDraft(facilitator, { id, revision }),
    ]) await expect(deed()).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('once published classes every page, and the version before it still does where an address names it', async () => {
    const old = await classOf(`${USUAL}@1`);
    const { id, revision } = await draftOf(USUAL);
    await publishScheme(manager, { id, revision, why: 'Only the extraordinary' });
    expect((await regionProfile(facilitator, {})).scheme).toMatchObject({ id: USUAL, version: 2, newest: 2, cuts: { x: 100 } });
    expect((await regionProfile(facilitator, { scheme: `${USUAL}@1` })).scheme).toMatchObject({ id: USUAL, version: 1, newest: 2, cuts: { x: 1.2 } });
    expect(await classOf(`${USUAL}@1`)).toEqual(old);
    expect(await classOf(undefined)).not.toEqual(old);
    await expect(regionProfile(facilitator, { scheme: `${USUAL}@3` })).rejects.toMatchObject({ code: 'invalid' });
    expect(await compareSchemes(facilitator, { of: USUAL, from: 1, to: 2 })).toMatchObject({ to: { version: 2, draft: false } });
  });

  it('never changes again', async () => {
    const [row] = await database().read.select().from(classSchemeVersions).where(eq(classSchemeVersions.version, 2));
    const { id, revision } = { id: row?.id ?? '', revision: row?.revision ?? 0 };
    for (const deed of [() => saveSchemeDraft(manager, { ...typed, id, revision }), () => publishScheme(manager, { id, revision, why: 'Again' }), () => dropSchemeDraft(manager, { id, revision })]) {
      await expect(deed()).rejects.toMatchObject({ code: 'invalid' });
    }
  });

  it('stands first in the list when it is the one in use without a choice', async () => {
    expect((await listClassSchemes(manager, {}))[0]).toMatchObject({ id: USUAL, inUse: true, version: 2, hasDraft: false });
  });
});
