import { eq, inArray } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents, recordVersions, redFlagSteps, tombstones, topics } from '@/db/schema';
import { verifyAuditChain } from '@/lib/services/audit/verify-audit-chain';
import { raiseRedFlag } from '@/lib/services/listening/red-flags/raise-red-flag';
import { logContact } from '@/lib/services/outreach/log-contact';
import { readContact } from '@/lib/services/outreach/read-contact';
import { addRetentionRule } from '@/lib/services/privacy/add-retention-rule';
import { previewPurge } from '@/lib/services/privacy/preview-purge';
import { purgeRecords } from '@/lib/services/privacy/purge-records';
import { startDisclosure } from '@/lib/services/privacy/start-disclosure';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const [jon, mona] = [actorOf('jon'), actorOf('mona')];
const old = new Map<string, string>();

const log = async (name: string, organizationId: string, extra: object = {}) => {
  const { id } = await logContact(jon, { kind: 'visit', summary: `canary ${name}`, details: `canary ${name} details`, occurredOn: '2016-05-02', participants: [{ organizationId }], topics: [{ text: `canary ${name} topic` }], ...extra }, at);
  old.set(name, id);
  return id;
};

beforeAll(async () => {
  await layOutOutreach();
  await log('plain', 'cottonwood');
  await log('promised', 'cottonwood', { followUps: [{ title: 'still open', dueOn: '2016-06-01' }] });
  const flagged = await log('flagged', 'nechako');
  await raiseRedFlag(jon, { organizationId: 'nechako', activityId: flagged, title: 'open flag', why: 'x', severity: 'notice', clock: { amount: 1, unit: 'hours' } }, at);
  await log('asked', 'ridge');
  await startDisclosure(mona, { kind: 'organization', id: 'ridge', reference: 'R', receivedOn: '2026-11-01', dueOn: '2026-12-15' }, at);
  await logContact(jon, { kind: 'visit', summary: 'young', occurredOn: '2026-11-02', participants: [{ organizationId: 'cottonwood' }] }, at);
});

describe('the purge of words', () => {
  it('shows exactly what would go and what is kept, then takes the words out of everything and leaves a tombstone', async () => {
    const { id } = await addRetentionRule(mona, { record: 'activity', afterMonths: 84, why: 'Seven years' }, at);
    const preview = await previewPurge(mona, { id }, at);
    expect(preview.purge).toEqual([{ id: old.get('plain'), day: '2016-05-02', what: 'Visit: cottonwood Ltd.' }]);
    expect(Object.fromEntries(preview.kept.map((one) => [one.id, one.heldBackBy]))).toEqual({
      [old.get('promised') ?? '']: 'open_task', [old.get('flagged') ?? '']: 'open_red_flag', [old.get('asked') ?? '']: 'open_disclosure',
    });
    await expect(purgeRecords(mona, { id, expected: 2 }, at)).rejects.toMatchObject({ code: 'conflict' });
    expect(await purgeRecords(mona, { id, expected: 1 }, at)).toMatchObject({ purged: 1 });

    const plain = old.get('plain') ?? '';
    const purged = await readContact(jon, { id: plain }, at);
    expect(purged.entry).toMatchObject({ summary: 'Purged', occurredOn: '2016-05-02', topics: [] });
    expect(purged).toMatchObject({ purged: { at: at.now, by: 'mona', why: 'Seven years' }, mayEdit: false });
    const left = await database().read.select().from(recordVersions).where(eq(recordVersions.recordId, plain));
    expect(left).toEqual([]);
    expect(await database().read.select().from(topics).where(eq(topics.activityId, plain))).toEqual([]);
    expect(await database().read.select().from(tombstones)).toMatchObject([{ record: 'activity', recordId: plain, occurredOn: '2016-05-02', why: 'Seven years', purgedBy: 'mona' }]);
    expect(JSON.stringify(await database().read.select().from(auditEvents).where(inArray(auditEvents.recordId, [plain, id])))).not.toContain('canary');
    expect(await verifyAuditChain(mona, {}, at)).toMatchObject({ broken: null });
    expect((await previewPurge(mona, { id }, at)).purge).toEqual([]);
  });

  it('of a rule for some kinds takes contacts of these alone', async () => {
    const note = await log('note', 'cottonwood', { kind: 'note' });
    await log('call', 'cottonwood', { kind: 'call' });
    const { id } = await addRetentionRule(mona, { record: 'activity', onlyKinds: 'note', afterMonths: 84, why: 'Notes go first' }, at);
    expect(await previewPurge(mona, { id }, at)).toMatchObject({ onlyKinds: ['note'], purge: [{ id: note }], kept: [] });
    await purgeRecords(mona, { id, expected: 1 }, at);
    expect((await readContact(jon, { id: old.get('call') ?? '' }, at)).entry).toMatchObject({ summary: 'canary call' });
    await expect(addRetentionRule(mona, { record: 'task', onlyKinds: ['note'], afterMonths: 84, why: 'x' }, at)).rejects.toMatchObject({ detail: { fields: { onlyKinds: expect.any(String) } } });
  });

  it('is ordered by those who manage privacy alone, and of nothing younger than a year', async () => {
    await expect(addRetentionRule(jon, { record: 'activity', afterMonths: 84, why: 'x' }, at)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(addRetentionRule(mona, { record: 'activity', afterMonths: 11, why: 'x' }, at)).rejects.toMatchObject({ code: 'invalid' });
    expect(await database().read.select().from(redFlagSteps)).toHaveLength(1);
  });
});
