import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { attachments, disclosurePackages, recordVersions, tombstones } from '@/db/schema';
import { sweepFiles } from '@/lib/jobs/sweep-files';
import { dataFolder } from '@/lib/services/data-folder';
import { attachFile } from '@/lib/services/follow-through/attach-file';
import { attachmentFile } from '@/lib/services/follow-through/attachment-file';
import { removeAttachment } from '@/lib/services/follow-through/remove-attachment';
import { restoreAttachment } from '@/lib/services/follow-through/restore-attachment';
import { stageAttachment } from '@/lib/services/follow-through/stage-attachment';
import { logContact } from '@/lib/services/outreach/log-contact';
import { verifyAuditChain } from '@/lib/services/audit/verify-audit-chain';
import { actorOf, layOutOutreach } from '../support/fixtures/outreach-people';

const anita = actorOf('anita');
const now = new Date();
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

const keep = async (organizationId: string, fileName: string) => {
  const { id: activityId } = await logContact(anita, { kind: 'visit', summary: 'v', participants: [{ organizationId }] }, { now });
  const arriving = [Buffer.from('canary words')] as unknown as AsyncIterable<Uint8Array>;
  return attachFile(anita, { activityId, fileName, ...await stageAttachment(fileName, arriving) }, { now });
};
const stored = async () => (await readdir(dataFolder('attachments'))).length;

beforeAll(layOutOutreach);
afterAll(() => rm(dataFolder('attachments'), { recursive: true, force: true }));

describe('a file that was taken off its contact', () => {
  it('can be put back for thirty days; then its bytes and its name go, and a tombstone stands for it', async () => {
    const [kept, dropped, back, asked] = [await keep('ridge', 'kept.txt'), await keep('ridge', 'dropped.txt'), await keep('ridge', 'back.txt'), await keep('cim', 'asked.txt')];
    await database().write((tx) => tx.insert(disclosurePackages).values({
      id: 'request', createdAt: now, createdBy: 'mona', updatedAt: now, updatedBy: 'mona', version: 1, reference: 'F-1', subjectKind: 'organization', subjectId: 'cim',
      receivedOn: '2026-11-01', dueOn: '2026-12-15', state: 'open', decisions: [],
    }));
    for (const { id } of [dropped, back, asked]) await removeAttachment(anita, { id }, { now });
    await sweepFiles(later(29));
    expect(await stored()).toBe(4);
    await restoreAttachment(anita, { id: back.id }, { now: later(29) });

    await sweepFiles(later(31));
    await sweepFiles(later(31));
    const left = await database().read.select({ id: attachments.id }).from(attachments);
    expect(left.map(({ id }) => id).sort()).toEqual([kept.id, back.id, asked.id].sort());
    expect(await stored()).toBe(3);
    expect(await database().read.select({ record: tombstones.record, recordId: tombstones.recordId, purgedBy: tombstones.purgedBy }).from(tombstones)).toEqual([
      { record: 'attachment', recordId: dropped.id, purgedBy: 'files' },
    ]);
    expect(await database().read.select().from(recordVersions).where(eq(recordVersions.recordId, dropped.id))).toEqual([]);
    await expect(restoreAttachment(anita, { id: dropped.id }, { now: later(31) })).rejects.toMatchObject({ code: 'not-found' });
    expect(await verifyAuditChain(actorOf('mona'), {})).toMatchObject({ broken: null });
  });
});

describe('bytes without a record', () => {
  it('go when they are older than a day, whole or half sent; those on their way stay', async () => {
    const before = await stored();
    const bytes = () => [Buffer.from('left behind')] as unknown as AsyncIterable<Uint8Array>;
    const [orphan, arriving] = [await stageAttachment('orphan.txt', bytes()), await stageAttachment('arriving.txt', bytes())];
    const half = attachmentFile(`${orphan.storedAs.replace(/^./, (letter) => (letter === 'a' ? 'b' : 'a'))}.part`);
    await writeFile(half, 'half');
    const long = new Date(now.getTime() - 3 * 86_400_000);
    for (const file of [attachmentFile(orphan.storedAs), half]) await utimes(file, long, long);
    await sweepFiles(new Date());
    expect(await stored()).toBe(before + 1);
    expect(await readdir(dataFolder('attachments'))).toContain(arriving.storedAs);
  });
});
