import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/permissions';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { registry } from '@/lib/services';
import { contactReaderOf } from '@/lib/services/contact-reader-of';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { attachFile } from '@/lib/services/follow-through/attach-file';
import { attachmentTerms } from '@/lib/services/follow-through/attachment-terms';
import { contactResults } from '@/lib/services/follow-through/contact-results';
import { filesWithoutRecord } from '@/lib/services/follow-through/files-without-record';
import { helped } from '@/lib/services/follow-through/helped';
import { listAttachments } from '@/lib/services/follow-through/list-attachments';
import { listClaims } from '@/lib/services/follow-through/list-claims';
import { listCommitments } from '@/lib/services/follow-through/list-commitments';
import { listIntroductions } from '@/lib/services/follow-through/list-introductions';
import { listReferrals } from '@/lib/services/follow-through/list-referrals';
import { moveClaim } from '@/lib/services/follow-through/move-claim';
import { moveReferral } from '@/lib/services/follow-through/move-referral';
import { noteIntroduction } from '@/lib/services/follow-through/note-introduction';
import { organizationResults } from '@/lib/services/follow-through/organization-results';
import { personResults } from '@/lib/services/follow-through/person-results';
import { readEmail } from '@/lib/services/follow-through/read-email';
import { saveCommitment } from '@/lib/services/follow-through/save-commitment';
import { settleCommitment } from '@/lib/services/follow-through/settle-commitment';
import { takeAttachment } from '@/lib/services/follow-through/take-attachment';
import { logContact } from '@/lib/services/outreach/log-contact';
import { myFollowUps } from '@/lib/services/outreach/my-follow-ups';
import { teamFollowUps } from '@/lib/services/outreach/team-follow-ups';
import { actorOf, COLLEAGUES, layOutOutreach, type Colleague } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const READERS = (Object.keys(COLLEAGUES) as Colleague[]).filter((who) => who !== 'gone');
const anita = actorOf('anita');
const contacts = new Map<Confidentiality, string>();
const files = new Map<Confidentiality, string>();
const idOf = (level: Confidentiality) => contacts.get(level) ?? '';

// Anita logs one contact of each level with one of everything, settled so that each would count; the promise is to person 'priya'.
beforeAll(async () => {
  await layOutOutreach();
  for (const level of CONFIDENTIALITIES) {
    const { id } = await logContact(anita, {
      kind: 'meeting', summary: 'm', occurredOn: '2026-11-10', confidentiality: level, readers: level === 'restricted' ? ['named'] : [], participants: [{ organizationId: 'cottonwood' }],
      commitments: [{ promiseePersonId: 'priya', text: `canary-${level}-promise`, dueOn: '2026-11-15' }],
      referrals: [{ personId: 'priya', toOrganizationId: 'cim', need: `canary-${level}-need` }],
      introductions: [{ aPersonId: 'priya', bOrganizationId: 'ridge', purpose: `canary-${level}-purpose` }],
      claims: [{ organizationId: 'cottonwood', kind: 'retained', jobs: 5, statement: `canary-${level}-statement` }],
    }, at);
    contacts.set(level, id);
    const { commitments: [promise], referrals: [referral], introductions: [introduction], claims: [claim] } = await contactResults(anita, { id }, at);
    await settleCommitment(anita, { id: promise?.id ?? '', version: 1, state: 'kept', evidence: `canary-${level}-evidence` }, at);
    await moveReferral(anita, { id: referral?.id ?? '', version: 1, step: 'accepted', note: `canary-${level}-note` }, at);
    await noteIntroduction(anita, { id: introduction?.id ?? '', version: 1, result: 'contract', evidence: `canary-${level}-contract` }, at);
    await moveClaim(anita, { id: claim?.id ?? '', version: 1, state: 'supported', evidence: `canary-${level}-payroll` }, at);
    const file = await attachFile(anita, { activityId: id, fileName: `canary-${level}.pdf`, mediaType: 'application/pdf', storedAs: '0192f000-0000-7000-8000-00000000000a', bytes: 1, sha256: 'a'.repeat(64) }, at);
    files.set(level, file.id);
  }
});

const attempt = (answer: Promise<unknown>) => answer.catch((refusal: unknown) => ({ refusal }));
const ofEach = (ask: (level: Confidentiality) => Promise<unknown>) => Promise.all(CONFIDENTIALITIES.map((level) => attempt(ask(level))));

/** Every query of the area, with inputs that reach all that was logged; and the follow-ups the promises made. */
const everything: Record<string, (actor: Actor) => Promise<unknown>> = {
  'follow-through.attachment-terms': (actor) => ofEach((level) => attachmentTerms(actor, { activityId: idOf(level) }, at)),
  'follow-through.attachments': (actor) => ofEach((level) => listAttachments(actor, { id: idOf(level) }, at)),
  'follow-through.claims': (actor) => listClaims(actor, {}, at),
  'follow-through.commitments': (actor) => Promise.all([listCommitments(actor, { state: 'any' }, at), listCommitments(actor, { state: 'kept', side: 'ours', organizationId: 'cottonwood', ownerId: 'anita' }, at)]),
  'follow-through.contact-results': (actor) => ofEach((level) => contactResults(actor, { id: idOf(level) }, at)),
  'follow-through.files-without-record': (actor) => attempt(filesWithoutRecord(actor, { storedAs: ['0192f000-0000-7000-8000-00000000000a'] }, at)),
  'follow-through.helped': (actor) => helped(actor, {}, at),
  'follow-through.introductions': (actor) => listIntroductions(actor, {}, at),
  'follow-through.organization-results': (actor) => Promise.all(['cottonwood', 'cim', 'ridge'].map((id) => organizationResults(actor, { id }, at))),
  'follow-through.person-results': (actor) => personResults(actor, { id: 'priya' }, at),
  'follow-through.read-email': (actor) => attempt(readEmail(actor, { source: Buffer.from('From: a@example.org\n\nx') }, at)),
  'follow-through.referrals': (actor) => listReferrals(actor, {}, at),
  'follow-through.take-attachment': (actor) => ofEach((level) => takeAttachment(actor, { id: files.get(level) ?? '' }, at)),
  'the follow-ups of promises': (actor) => Promise.all([teamFollowUps(actor, { state: 'done' }, at), myFollowUps(actor, {}, at)]),
};

describe('what came out of a confidential contact', () => {
  it('is tested through every query of the area', () => {
    const queries = [...registry.values()].filter(({ id, kind }) => id.startsWith('follow-through.') && kind === 'query').map(({ id }) => id);
    expect(queries.filter((id) => !(id in everything))).toEqual([]);
  });

  describe.each(READERS)('as %s sees it', (who) => {
    const actor = actorOf(who);
    const may = (level: Confidentiality) => mayReadContact({ confidentiality: level, authorId: 'anita', readerIds: level === 'restricted' ? ['named'] : [] }, contactReaderOf(actor));
    const readable = CONFIDENTIALITIES.filter(may);

    it.each(Object.keys(everything))('leaks nothing through %s', async (name) => {
      const answer = JSON.stringify(await everything[name]?.(actor));
      for (const level of CONFIDENTIALITIES.filter((one) => !may(one))) {
        expect(answer).not.toContain(`canary-${level}`);
        expect(answer).not.toContain(idOf(level));
      }
    });

    it('is counted after the right to read', async () => {
      const count = readable.length;
      expect((await helped(actor, {}, at)).rows).toEqual([
        expect.objectContaining({ organization: { id: 'cottonwood', name: 'cottonwood Ltd.' }, referrals: count, introductions: count, contracts: count, commitments: count, claims: count, jobs: count * 5 }),
        expect.objectContaining({ organization: { id: 'ridge', name: 'ridge Ltd.' }, referrals: 0, introductions: count }),
      ]);
      expect((await listClaims(actor, {}, at)).rows).toHaveLength(count);
    });
  });

  it('cannot be settled, changed or archived by somebody who may not read it, and rests with its contact', async () => {
    const [promise] = (await contactResults(anita, { id: idOf('sealed') }, at)).commitments;
    const id = promise?.id ?? '';
    await expect(settleCommitment(actorOf('jon'), { id, version: 2, state: 'open' }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(saveCommitment(actorOf('jon'), { id, version: 2, text: 'mine', promiseeOrganizationId: 'cim' }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(saveCommitment(actorOf('jon'), { activityId: idOf('sealed'), text: 'mine', promiseeOrganizationId: 'cim' }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(saveCommitment(anita, { activityId: idOf('sealed'), text: 'his', promiseeOrganizationId: 'cim', ownerId: 'jon' }, at)).rejects.toMatchObject({ detail: { fields: { ownerId: expect.any(String) as string } } });
    await archiveContact(anita, { id: idOf('sealed') }, at);
    expect((await listCommitments(actorOf('mona'), { state: 'any' }, at)).rows).toHaveLength(3);
  });

  it('raised above its contact is for its maker and managers, and is opened further with a reason only', async () => {
    const raised = await saveCommitment(anita, { activityId: idOf('internal'), text: 'canary-raised', promiseeOrganizationId: 'cim', dueOn: '2026-12-01', confidentiality: 'sealed' }, at);
    const seen = async (who: Colleague) => JSON.stringify([await listCommitments(actorOf(who), { state: 'any' }, at), await teamFollowUps(actorOf(who), {}, at)]).includes('canary-raised');
    expect(await Promise.all((['anita', 'mona', 'jon', 'vera'] as const).map(seen))).toEqual([true, true, false, false]);
    const open = { id: raised.id, version: 1, text: 'canary-raised', promiseeOrganizationId: 'cim', dueOn: '2026-12-01', confidentiality: 'internal' as const };
    await expect(saveCommitment(anita, open, at)).rejects.toMatchObject({ detail: { fields: { reason: expect.any(String) as string } } });
    await saveCommitment(anita, { ...open, reason: 'agreed with them' }, at);
    expect(await seen('jon')).toBe(true);
  });
});
