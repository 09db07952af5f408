import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents, caseReaders, cases } from '@/db/schema';
import { mayReadCase } from '@/lib/domain/pipeline/may-read-case';
import { contactResults } from '@/lib/services/follow-through/contact-results';
import { editContact } from '@/lib/services/outreach/edit-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { readContact } from '@/lib/services/outreach/read-contact';
import { linkRecord } from '@/lib/services/pipeline/link-record';
import { mendCase } from '@/lib/services/pipeline/mend-case';
import { moveCase } from '@/lib/services/pipeline/move-case';
import { readBoard } from '@/lib/services/pipeline/read-board';
import { readCase } from '@/lib/services/pipeline/read-case';
import { setLevel } from '@/lib/services/pipeline/set-level';
import { caseReaderOf, visibleCases } from '@/lib/services/visible-cases';
import { actorOf, COLLEAGUES, type Colleague } from '../../support/fixtures/outreach-people';
import { at, layOutPipeline, openCase } from './case-fixtures';

const anita = actorOf('anita');
const mona = actorOf('mona');
const everybody = Object.keys(COLLEAGUES) as Colleague[];
const opens = (who: Colleague, id: string) => readCase(actorOf(who), { id }, at).then(() => true, () => false);

beforeAll(layOutPipeline);

describe('a confidential case', () => {
  it('is read by its owner, its maker, those named and managers; the database says the same as the rule', async () => {
    await openCase({ confidentiality: 'restricted', readerIds: ['named'], organizationId: 'ridge' }, 'jon');
    await openCase({ confidentiality: 'sealed', organizationId: 'ridge' });
    await openCase({ organizationId: 'ridge' });
    const [all, readers] = await Promise.all([database().read.select().from(cases), database().read.select().from(caseReaders)]);
    for (const who of everybody) {
      const actor = actorOf(who);
      const found = (await database().read.select({ id: cases.id }).from(cases).where(visibleCases({ db: database().read, actor }))).map(({ id }) => id).sort();
      const ruled = all.filter((one) => mayReadCase({ ...one, readerIds: readers.filter(({ caseId }) => caseId === one.id).map(({ userId }) => userId) }, caseReaderOf(actor))).map(({ id }) => id).sort();
      expect(found).toEqual(ruled);
    }
  });
  it('cannot be opened, changed or moved by anybody else: it is not found', async () => {
    const one = await openCase({ confidentiality: 'sealed', organizationId: 'ridge' });
    expect(await Promise.all(everybody.map((who) => opens(who, one.id)))).toEqual(everybody.map((who) => who === 'anita' || who === 'mona'));
    for (const tried of [() => mendCase(actorOf('jon'), { ...one, nextStep: 'x' }, at), () => moveCase(actorOf('jon'), { id: one.id, from: 'identified', to: 'contacted' }, at), () => setLevel(actorOf('jon'), { ...one, confidentiality: 'internal' }, at)]) {
      await expect(tried()).rejects.toMatchObject({ code: 'not-found' });
    }
  });
  it('is as strict as what it is opened from or linked with, until a manager lowers it with a reason', async () => {
    const sealed = await logContact(anita, { kind: 'visit', summary: 'They mean to sell', confidentiality: 'sealed', participants: [{ organizationId: 'nechako' }] }, at);
    const { id } = await openCase({ organizationId: 'nechako' });
    await linkRecord(anita, { caseId: id, kind: 'activity', recordId: sealed.id }, at);
    const now = await readCase(anita, { id }, at);
    expect(now.confidentiality).toBe('sealed');
    await expect(setLevel(anita, { id, version: now.version, confidentiality: 'internal', why: 'I wish' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(setLevel(mona, { id, version: now.version, confidentiality: 'internal' }, at)).rejects.toMatchObject({ detail: { fields: { why: expect.any(String) as string } } });
    await setLevel(mona, { id, version: now.version, confidentiality: 'internal', why: 'They announced it themselves' }, at);
    expect(await readCase(actorOf('vera'), { id }, at)).toMatchObject({ confidentiality: 'internal', loweredWhy: 'They announced it themselves', links: [] });
    const direct = await openCase({ organizationId: 'nechako', from: { kind: 'activity', id: sealed.id } });
    expect(await opens('jon', direct.id)).toBe(false);
    await expect(openCase({ organizationId: 'nechako', from: { kind: 'activity', id: sealed.id } }, 'jon')).rejects.toMatchObject({ code: 'not-found' });
  });
  it('closes with the contact it rests on, also where it is linked with what came of that contact', async () => {
    const firm = [{ organizationId: 'nechako' }];
    const contact = await logContact(anita, { kind: 'visit', summary: 'They look around', participants: firm, commitments: [{ promiseeOrganizationId: 'nechako', text: 'Send the list', dueOn: '2026-12-01' }] }, at);
    const { commitments: [promise] } = await contactResults(anita, { id: contact.id }, at);
    const [linked, derived, other] = [await openCase({ organizationId: 'nechako' }), await openCase({ organizationId: 'nechako' }), await openCase({ organizationId: 'nechako' })];
    await linkRecord(anita, { caseId: linked.id, kind: 'activity', recordId: contact.id }, at);
    await linkRecord(anita, { caseId: derived.id, kind: 'commitment', recordId: promise?.id ?? '' }, at);
    const codes = async () => (await readBoard(actorOf('jon'), { stream: 'retention', all: 'identified' }, at)).columns.flatMap(({ cards }) => cards.map(({ id }) => id));
    expect(await codes()).toEqual(expect.arrayContaining([linked.id, derived.id, other.id]));
    const { version } = await readContact(anita, { id: contact.id }, at);
    await editContact(anita, { id: contact.id, version, kind: 'visit', summary: 'They mean to leave', confidentiality: 'sealed', participants: firm }, at);
    expect(await Promise.all([linked, derived, other].map(({ id }) => opens('jon', id)))).toEqual([false, false, true]);
    const seen = await codes();
    expect([linked, derived, other].map(({ id }) => seen.includes(id))).toEqual([false, false, true]);
    const events = await database().read.select().from(auditEvents).where(and(eq(auditEvents.record, 'case'), eq(auditEvents.command, 'outreach.edit-contact')));
    expect(events.map(({ recordId, level, changed }) => ({ recordId, level, changed })).sort((a, b) => (a.recordId < b.recordId ? -1 : 1))).toEqual(
      [linked, derived].map(({ id }) => ({ recordId: id, level: 'sealed', changed: ['confidentiality'] })).sort((a, b) => (a.recordId < b.recordId ? -1 : 1)));
  });
  it('names its readers anew with its level', async () => {
    const one = await openCase({ confidentiality: 'restricted', organizationId: 'ridge' });
    expect(await opens('jon', one.id)).toBe(false);
    await setLevel(anita, { ...one, confidentiality: 'restricted', readerIds: ['jon'] }, at);
    expect(await opens('jon', one.id)).toBe(true);
    expect(await database().read.select().from(caseReaders).where(eq(caseReaders.caseId, one.id))).toHaveLength(1);
  });
});
