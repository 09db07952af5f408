import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/permissions';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { registry } from '@/lib/services';
import { contactReaderOf } from '@/lib/services/contact-reader-of';
import { attachFile } from '@/lib/services/follow-through/attach-file';
import { saveCommitment } from '@/lib/services/follow-through/save-commitment';
import { settleCommitment } from '@/lib/services/follow-through/settle-commitment';
import { addMember } from '@/lib/services/initiatives/add-member';
import { contactChoices } from '@/lib/services/initiatives/contact-choices';
import { initiativeNetwork } from '@/lib/services/initiatives/initiative-network';
import { initiativesOfOrganization } from '@/lib/services/initiatives/initiatives-of-organization';
import { linkContact } from '@/lib/services/initiatives/link-contact';
import { listInitiatives } from '@/lib/services/initiatives/list-initiatives';
import { noteResult } from '@/lib/services/initiatives/note-result';
import { readInitiative } from '@/lib/services/initiatives/read-initiative';
import { saveInitiative } from '@/lib/services/initiatives/save-initiative';
import { saveTarget } from '@/lib/services/initiatives/save-target';
import { withdrawResult } from '@/lib/services/initiatives/withdraw-result';
import { logContact } from '@/lib/services/outreach/log-contact';
import { actorOf, COLLEAGUES, type Colleague } from '../../support/fixtures/outreach-people';
import { at, initiative, layOutInitiatives } from './initiative-fixtures';

const READERS = (Object.keys(COLLEAGUES) as Colleague[]).filter((who) => who !== 'gone');
const mona = actorOf('mona');
const contacts = new Map<Confidentiality, string>();
const idOf = (level: Confidentiality) => contacts.get(level) ?? '';
let id = '';

// Mona logs one contact of each level with a kept promise and a file, links each, and claims a result on each thing.
beforeAll(async () => {
  await layOutInitiatives();
  ({ id } = await saveInitiative(mona, initiative, at));
  await addMember(mona, { initiativeId: id, organizationId: 'cottonwood', role: 'lead' }, at);
  for (const metric of ['contacts', 'promises_kept'] as const) await saveTarget(mona, { initiativeId: id, metric, baselineOn: '2026-01-10', goal: 9, dueOn: '2027-01-10' }, at);
  for (const level of CONFIDENTIALITIES) {
    const contact = await logContact(mona, { kind: 'meeting', summary: `canary-${level}-contact`, occurredOn: '2026-11-10', confidentiality: level, readers: level === 'restricted' ? ['named'] : [], participants: [{ organizationId: 'cottonwood' }] }, at);
    contacts.set(level, contact.id);
    const promise = await saveCommitment(mona, { activityId: contact.id, promisorOrganizationId: 'cottonwood', text: `canary-${level}-promise` }, at);
    await settleCommitment(mona, { ...promise, state: 'kept', evidence: `canary-${level}-kept` }, at);
    const file = await attachFile(mona, { activityId: contact.id, fileName: `canary-${level}.pdf`, mediaType: 'application/pdf', storedAs: '0192f000-0000-7000-8000-00000000000a', bytes: 1, sha256: 'a'.repeat(64) }, at);
    await linkContact(mona, { initiativeId: id, activityId: contact.id }, at);
    for (const evidence of [`activity ${contact.id}`, `attachment ${file.id}`, `commitment ${promise.id}`]) {
      await noteResult(mona, { initiativeId: id, text: `canary-${level}-result`, happenedOn: '2026-11-10', evidence: [`activity ${idOf('public')}`, evidence] }, at);
    }
  }
});

/** Every query of the area. */
const everything: Record<string, (actor: Actor) => Promise<unknown>> = {
  'initiatives.contact-choices': (actor) => contactChoices(actor, { id }, at),
  'initiatives.list': (actor) => listInitiatives(actor, {}, at),
  'initiatives.network': (actor) => initiativeNetwork(actor, { id }, at),
  'initiatives.of-organization': (actor) => initiativesOfOrganization(actor, { id: 'cottonwood' }, at),
  'initiatives.read': (actor) => readInitiative(actor, { id }, at),
};

describe('what an initiative rests on', () => {
  it('is tested through every query of the area', () => {
    const queries = [...registry.values()].filter((verb) => verb.id.startsWith('initiatives.') && verb.kind === 'query').map((verb) => verb.id);
    expect(queries.filter((one) => !(one in everything))).toEqual([]);
  });

  describe.each(READERS)('as %s sees it', (who) => {
    const actor = actorOf(who);
    const may = (level: Confidentiality) => mayReadContact({ confidentiality: level, authorId: 'mona', readerIds: level === 'restricted' ? ['named'] : [] }, contactReaderOf(actor));
    const readable = CONFIDENTIALITIES.filter(may).length;

    it.each(Object.keys(everything))('leaks nothing through %s', async (name) => {
      const answer = JSON.stringify(await everything[name]?.(actor));
      for (const level of CONFIDENTIALITIES.filter((one) => !may(one))) {
        expect(answer).not.toContain(`canary-${level}`);
        expect(answer).not.toContain(idOf(level));
      }
    });

    it('is counted after the right to read', async () => {
      const { targets, results, contacts: linked } = await readInitiative(actor, { id }, at);
      expect(targets.map(({ actual }) => actual?.value)).toEqual([readable, readable]);
      expect([linked.length, results.length]).toEqual([readable, 3 * readable]);
    });
  });

  it('makes a result as closed as the strictest of it', async () => {
    const { results } = await readInitiative(mona, { id }, at);
    expect(results.filter(({ text }) => text === 'canary-sealed-result').map(({ confidentiality }) => confidentiality)).toEqual(['sealed', 'sealed', 'sealed']);
    expect(results.filter(({ text }) => text === 'canary-public-result').map(({ confidentiality }) => confidentiality)).toEqual(['internal', 'internal', 'internal']);
  });

  it('is neither linked, nor claimed on, nor taken back by somebody who may not read it', async () => {
    const jon: Actor = { ...actorOf('named'), id: 'jon' } as Actor;
    await expect(linkContact(jon, { initiativeId: id, activityId: idOf('sealed'), linked: false }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(noteResult(jon, { initiativeId: id, text: 'mine', happenedOn: '2026-11-10', evidence: [`activity ${idOf('sealed')}`] }, at)).rejects.toMatchObject({ code: 'invalid' });
    const [sealed] = (await readInitiative(mona, { id }, at)).results.filter(({ text }) => text === 'canary-sealed-result');
    await expect(withdrawResult(jon, { id: sealed?.id ?? '', version: 1, reason: 'no' }, at)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('tells one figure of dependence to all, by contacts everybody may read', async () => {
    const told = await Promise.all(READERS.map(async (who) => JSON.stringify((await readInitiative(actorOf(who), { id }, at)).keyPerson)));
    expect(new Set(told).size).toBe(1);
  });
});
