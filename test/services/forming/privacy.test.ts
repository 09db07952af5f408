import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { pledges } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { attachFile } from '@/lib/services/follow-through/attach-file';
import { forgetRemovedFiles } from '@/lib/services/follow-through/forget-removed-files';
import { removeAttachment } from '@/lib/services/follow-through/remove-attachment';
import { deliverPledge } from '@/lib/services/forming/deliver-pledge';
import { readPledge } from '@/lib/services/forming/read-pledge';
import { readRole } from '@/lib/services/forming/read-role';
import { savePledge } from '@/lib/services/forming/save-pledge';
import { saveRole } from '@/lib/services/forming/save-role';
import { logContact } from '@/lib/services/outreach/log-contact';
import { purgeContacts } from '@/lib/services/privacy/purge-words';
import { readHoldings } from '@/lib/services/privacy/read-holdings';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, layOutForming, PLACE } from './forming-ground';

const [anita, named, mona] = [actorOf('anita'), actorOf('named'), actorOf('mona')];
const day = { now: new Date('2026-01-05T20:00:00Z') };

beforeAll(layOutForming);

describe('what a forming cluster holds of an organization', () => {
  it('stands in what we hold of it, in words, as far as the asker may see', async () => {
    const contact = await logContact(anita, { kind: 'meeting', summary: 'm', occurredOn: '2026-11-10', confidentiality: 'sealed', participants: [{ organizationId: 'ridge' }] }, at);
    await savePledge(anita, { ...PLACE, organizationId: 'ridge', kind: 'fee', amount: '1200', note: 'sealed note', evidence: `activity ${contact.id}` }, at);
    await saveRole(named, { ...PLACE, organizationId: 'ridge', role: 'anchor', mandate: 'Buys nearby', why: 'It asked' }, at);
    const told = async (actor: typeof mona) => JSON.stringify(await readHoldings(actor, { kind: 'organization', id: 'ridge' }, at));
    expect(await told(mona)).toContain('sealed note');
    expect(await told(mona)).toContain('$1,200');
    expect(await told(named)).toContain('Buys nearby');
    expect(await told(named)).not.toContain('sealed note');
  });

  it('keeps the pledge when the file it rested on is let go', async () => {
    const contact = await logContact(anita, { kind: 'meeting', summary: 'm', occurredOn: '2026-01-02', participants: [{ organizationId: 'cottonwood' }] }, day);
    const file = await attachFile(anita, { activityId: contact.id, fileName: 'letter.pdf', mediaType: 'application/pdf', storedAs: '0192f000-0000-7000-8000-00000000000a', bytes: 1, sha256: 'a'.repeat(64) }, day);
    const { id } = await savePledge(anita, { ...PLACE, organizationId: 'cottonwood', kind: 'letter', evidence: `attachment ${file.id}` }, day);
    expect((await readPledge(anita, { id }, day)).evidence).toMatchObject({ contact: { id: contact.id }, file: { fileName: 'letter.pdf' } });
    await removeAttachment(anita, { id: file.id }, day);
    expect((await forgetRemovedFiles(systemActor('jobs.work'), {}, at)).files).toHaveLength(1);
    expect((await readPledge(anita, { id }, at)).evidence).toMatchObject({ contact: { id: contact.id }, file: null });
  });

  it('loses its words with the contact they came from, and keeps its days and amounts', async () => {
    const contact = await logContact(anita, { kind: 'meeting', summary: 'm', occurredOn: '2026-11-10', participants: [{ organizationId: 'nechako' }] }, at);
    const file = await attachFile(anita, { activityId: contact.id, fileName: 'mou.pdf', mediaType: 'application/pdf', storedAs: '0192f000-0000-7000-8000-00000000000b', bytes: 1, sha256: 'b'.repeat(64) }, at);
    const fee = await savePledge(anita, { ...PLACE, organizationId: 'nechako', kind: 'fee', amount: '10', note: 'their words', evidence: `attachment ${file.id}` }, at);
    await deliverPledge(anita, { id: fee.id, amount: '4', note: 'their cheque' }, at);
    const role = await saveRole(named, { ...PLACE, organizationId: 'nechako', role: 'customer', mandate: 'their mandate', why: 'their reason', activityId: contact.id }, at);
    await database().write((tx) => purgeContacts(tx, [contact.id]));
    const left = [await readPledge(mona, { id: fee.id }, at), await readRole(mona, { id: role.id }, at)];
    expect(left).toMatchObject([{ amountCents: 1_000, delivered: 400, note: null }, { state: 'proposed', mandate: null, moves: [{ movedOn: '2026-11-23', why: null }] }]);
    expect(JSON.stringify(left)).not.toContain('their');
    expect(await database().read.select({ file: pledges.attachmentId }).from(pledges).where(eq(pledges.id, fee.id))).toEqual([{ file: null }]);
  });
});
