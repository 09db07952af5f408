import { beforeAll, describe, expect, it } from 'vitest';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { attachFile } from '@/lib/services/follow-through/attach-file';
import { archivePledge } from '@/lib/services/forming/archive-pledge';
import { deliverPledge } from '@/lib/services/forming/deliver-pledge';
import { formingClusters } from '@/lib/services/forming/forming-clusters';
import { formingOfOrganization } from '@/lib/services/forming/forming-of-organization';
import { readCharter } from '@/lib/services/forming/read-charter';
import { readPledge } from '@/lib/services/forming/read-pledge';
import { renewPledge } from '@/lib/services/forming/renew-pledge';
import { restorePledge } from '@/lib/services/forming/restore-pledge';
import { savePledge } from '@/lib/services/forming/save-pledge';
import { strikeDelivery } from '@/lib/services/forming/strike-delivery';
import { withdrawPledge } from '@/lib/services/forming/withdraw-pledge';
import { logContact } from '@/lib/services/outreach/log-contact';
import { addFormingMember } from '@/lib/services/readiness/add-forming-member';
import { endFormingMember } from '@/lib/services/readiness/end-forming-member';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, layOutForming, PLACE, QUESTION } from './forming-ground';

const [anita, jon, vera, mona, named] = [actorOf('anita'), actorOf('jon'), actorOf('vera'), actorOf('mona'), actorOf('named')];
const fieldsOf = (fault: unknown) => (fault as { detail: { fields?: Record<string, string> } }).detail.fields;
const refused = (answer: Promise<unknown>) => answer.then(() => ({}), fieldsOf);
const note = (more: Partial<Parameters<typeof savePledge>[1]>) => savePledge(anita, { ...PLACE, organizationId: 'cottonwood', kind: 'expression', ...more }, at);
const meeting = (confidentiality: Confidentiality, organizationId = 'cottonwood') =>
  logContact(anita, { kind: 'meeting', summary: `canary-${confidentiality}`, occurredOn: '2026-11-10', confidentiality, readers: confidentiality === 'restricted' ? ['named'] : [], participants: [{ organizationId }] }, at);

beforeAll(layOutForming);

describe('a pledge', () => {
  it('of a fee is delivered bit by bit; a mistaken entry is struck and stays on record', async () => {
    const { id } = await note({ kind: 'fee', amount: '1,200', givenOn: '2026-10-01' });
    await deliverPledge(anita, { id, amount: '500', on: '2026-10-15' }, at);
    const { deliveryId } = await deliverPledge(jon, { id, amount: '700', note: 'Second half' }, at);
    expect(await readPledge(vera, { id }, at)).toMatchObject({ standing: 'delivered', delivered: 120_000, amountCents: 120_000, currency: 'CAD' });
    await strikeDelivery(anita, { id, deliveryId, why: 'Bounced' }, at);
    expect(await readPledge(vera, { id }, at)).toMatchObject({ standing: 'partly', delivered: 50_000, deliveries: [{ amountCents: 50_000, isStruck: false }, { amountCents: 70_000, note: 'Second half', isStruck: true, struck: 'Bounced' }] });
    await expect(strikeDelivery(anita, { id, deliveryId, why: 'Again' }, at)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('without an amount is unknown and not nothing', async () => {
    const { id } = await note({ organizationId: 'nechako', kind: 'fee' });
    expect(await readPledge(vera, { id }, at)).toMatchObject({ amountCents: null, standing: 'nothing_yet' });
    const { totals } = await readCharter(vera, QUESTION, at);
    expect(totals.fees).toEqual([{ currency: 'CAD', pledged: 120_000, known: 1, of: 2, delivered: 50_000 }]);
  });

  it('taken back counts no more, keeps why, and can stand again', async () => {
    const { id } = await note({ organizationId: 'ridge', kind: 'letter', givenOn: '2026-11-01' });
    expect(await refused(withdrawPledge(anita, { id, version: 1, on: '2026-10-31', why: 'x' }, at))).toHaveProperty('on');
    expect(await refused(withdrawPledge(anita, { id, version: 1, why: ' ' }, at))).toHaveProperty('why');
    await withdrawPledge(anita, { id, version: 1, why: 'New owner' }, at);
    expect((await readCharter(vera, QUESTION, at)).totals.organizations.letter).toBe(0);
    expect(await readPledge(vera, { id }, at)).toMatchObject({ standing: 'withdrawn', withdrawn: { on: '2026-11-23', why: 'New owner', by: 'anita' } });
    await renewPledge(anita, { id, version: 2 }, at);
    expect((await readCharter(vera, QUESTION, at)).totals.organizations.letter).toBe(1);
  });

  it('archived stands in no list and no total until it is put back', async () => {
    const { id } = await note({ organizationId: 'ridge', kind: 'mou' });
    await archivePledge(anita, { id, version: 1 }, at);
    expect((await formingOfOrganization(vera, { organizationId: 'ridge' }, at)).pledges.map((one) => one.id)).not.toContain(id);
    await restorePledge(anita, { id, version: 2 }, at);
    expect((await formingOfOrganization(vera, { organizationId: 'ridge' }, at)).pledges.map((one) => one.id)).toContain(id);
  });

  it('is mended on top of the version that was read; whose, for what, and of which kind stay', async () => {
    const { id } = await note({ kind: 'hours', hours: '8' });
    const again = { id, version: 1, ...PLACE, organizationId: 'cottonwood', kind: 'hours' as const };
    expect(await refused(savePledge(anita, { ...again, kind: 'fee' }, at))).toHaveProperty('kind');
    await savePledge(jon, { ...again, hours: '7.5' }, at);
    expect(await readPledge(vera, { id }, at)).toMatchObject({ minutes: 450, version: 2 });
    await expect(savePledge(anita, { ...again, hours: '9' }, at)).rejects.toMatchObject({ code: 'conflict', detail: { conflict: { mine: { hours: '9' }, theirs: { hours: '7.5' }, theirVersion: 2 } } });
  });

  it.each([
    ['of an unknown organization', { organizationId: 'nobody' }, 'organizationId'], ['of an archived one', { organizationId: 'closed-shop' }, 'organizationId'], ['of a day to come', { givenOn: '2026-12-24' }, 'givenOn'],
    ['of a letter with an amount', { kind: 'letter' as const, amount: '5' }, 'amount'], ['of an amount that is none', { kind: 'fee' as const, amount: 'a lot' }, 'amount'],
  ])('%s is refused by its field', async (_what, more, field) => {
    expect(await refused(note(more))).toHaveProperty(field);
  });

  it('given once is not delivered, and a fee is not paid in hours', async () => {
    const word = await note({ organizationId: 'cim' });
    await expect(deliverPledge(anita, { id: word.id, amount: '5' }, at)).rejects.toMatchObject({ code: 'invalid' });
    const fee = await note({ organizationId: 'cim', kind: 'fee', amount: '10' });
    expect(await refused(deliverPledge(anita, { id: fee.id, hours: '2' }, at))).toMatchObject({ amount: expect.any(String) as string, hours: expect.any(String) as string });
    expect(await refused(deliverPledge(anita, { id: fee.id, amount: '2', on: '2027-01-01' }, at))).toHaveProperty('on');
  });

  it('is not noted by a viewer', async () => {
    await expect(savePledge(vera, { ...PLACE, organizationId: 'cim', kind: 'letter' }, at)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a pledge and what it rests on', () => {
  it('is as confidential as its contact, also by a file of it, and leaks through no list and no total', async () => {
    const ids = new Map<Confidentiality, string>();
    for (const level of CONFIDENTIALITIES) {
      const contact = await meeting(level, 'ridge');
      const file = await attachFile(anita, { activityId: contact.id, fileName: `canary-${level}.pdf`, mediaType: 'application/pdf', storedAs: '0192f000-0000-7000-8000-00000000000a', bytes: 1, sha256: 'a'.repeat(64) }, at);
      const evidence = level === 'sealed' ? `attachment ${file.id}` : `activity ${contact.id}`;
      ids.set(level, (await note({ organizationId: 'ridge', kind: 'fee', amount: '1', note: `canary-${level}`, evidence, confidentiality: 'public' })).id);
    }
    for (const [who, actor] of Object.entries({ vera, jon, named, mona })) {
      const levels = who === 'mona' ? CONFIDENTIALITIES : who === 'named' ? ['public', 'internal', 'restricted'] : ['public', 'internal'];
      const told = JSON.stringify([await readCharter(actor, QUESTION, at), await formingClusters(actor, { cluster: 'mining' }, at), await formingOfOrganization(actor, { organizationId: 'ridge' }, at)]);
      for (const level of CONFIDENTIALITIES) {
        const [id = ''] = [ids.get(level)];
        expect(told.includes(id)).toBe(levels.includes(level));
        const one = readPledge(actor, { id }, at);
        await (levels.includes(level) ? expect(one).resolves.toMatchObject({ confidentiality: level }) : expect(one).rejects.toMatchObject({ code: 'not-found' }));
      }
      expect((await formingClusters(actor, { cluster: 'mining' }, at)).parts[0]?.totals.fees[0]?.of).toBe(3 + levels.length);
    }
    await expect(deliverPledge(jon, { id: ids.get('sealed') ?? '', amount: '1' }, at)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('names a contact its maker may read, with the organization in it', async () => {
    const sealed = await logContact(mona, { kind: 'meeting', summary: 'm', occurredOn: '2026-11-10', confidentiality: 'sealed', participants: [{ organizationId: 'cottonwood' }] }, at);
    await expect(note({ evidence: `activity ${sealed.id}` })).rejects.toMatchObject({ code: 'not-found' });
    const other = await meeting('internal', 'nechako');
    expect(await refused(note({ evidence: `activity ${other.id}` }))).toHaveProperty('evidence');
  });
});

describe('a forming cluster', () => {
  it('lists members with their days, former ones too, and whoever gave their word', async () => {
    const { id } = await addFormingMember(named, { ...PLACE, organizationId: 'cottonwood', from: '2026-09-01' }, at);
    const former = await addFormingMember(named, { ...PLACE, organizationId: 'nechako', from: '2026-09-01' }, at);
    await endFormingMember(named, { id: former.id, on: '2026-10-31' }, at);
    const { parties, members } = await readCharter(vera, QUESTION, at);
    expect(id).toBeTruthy();
    expect(members).toBe(1);
    expect(parties.map(({ organization, member, times }) => [organization.id, member, times.length])).toEqual([['cottonwood', true, 1], ['nechako', false, 1], ['cim', false, 0], ['ridge', false, 0]]);
    expect((await formingClusters(vera, { cluster: 'mining' }, at)).parts.map(({ code, members: count }) => [code, count])).toEqual([['manufacturing', 1], ['services', 0]]);
  });
});
