import { beforeAll, describe, expect, it } from 'vitest';
import { disclosureFiles } from '@/lib/domain/privacy/disclosure-files';
import { verifyAuditChain } from '@/lib/services/audit/verify-audit-chain';
import { editContact } from '@/lib/services/outreach/edit-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { decideField } from '@/lib/services/privacy/decide-field';
import { disclosurePackage } from '@/lib/services/privacy/issued-disclosure';
import { readDisclosure } from '@/lib/services/privacy/read-disclosure';
import { readHoldings } from '@/lib/services/privacy/read-holdings';
import { releaseDisclosure } from '@/lib/services/privacy/release-disclosure';
import { releaseUndecided } from '@/lib/services/privacy/release-undecided';
import { severThirdParties } from '@/lib/services/privacy/sever-third-parties';
import { startDisclosure } from '@/lib/services/privacy/start-disclosure';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const [jon, mona, vera] = [actorOf('jon'), actorOf('mona'), actorOf('vera')];
const request = { kind: 'organization' as const, id: 'cottonwood', reference: '2026-014', receivedOn: '2026-11-20', dueOn: '2027-01-05' };
let contact = '';

beforeAll(async () => {
  await layOutOutreach();
  contact = (await logContact(jon, {
    kind: 'visit', summary: 'Priya Test spoke of LEGALADVICE', details: 'Marcel was kind', occurredOn: '2026-11-20', confidentiality: 'sealed',
    participants: [{ organizationId: 'cottonwood' }], topics: [{ text: 'TOPICWORDS' }],
  }, at)).id;
});

describe('what is held about somebody', () => {
  it('is everything the actor may read, and nothing else', async () => {
    const all = await readHoldings(jon, { kind: 'organization', id: 'cottonwood' }, at);
    expect(all.counts).toMatchObject({ organization: 1, affiliation: 2, activity: 1, topic: 1 });
    const few = await readHoldings(vera, { kind: 'organization', id: 'cottonwood' }, at);
    expect(few.counts).toEqual({ organization: 1, affiliation: 2 });
    expect(JSON.stringify(few)).not.toMatch(/LEGALADVICE|TOPICWORDS/);
    await expect(readHoldings(vera, { kind: 'person', id: 'nobody' }, at)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a request for access', () => {
  it('is due on the 30th business day after it came in, unless it says otherwise', async () => {
    // 20 November 2026 is a Friday; Christmas Day and New Year's Day are Fridays too.
    const { id } = await startDisclosure(mona, { kind: 'organization', id: 'cottonwood', reference: 'R-30', receivedOn: '2026-11-20' }, at);
    expect(await readDisclosure(mona, { id }, at)).toMatchObject({ receivedOn: '2026-11-20', dueOn: '2027-01-05' });
    const other = await startDisclosure(mona, { kind: 'organization', id: 'cottonwood', reference: 'R-31', receivedOn: '2026-11-20', dueOn: '2026-12-31' }, at);
    expect(await readDisclosure(mona, { id: other.id }, at)).toMatchObject({ dueOn: '2026-12-31' });
  });

  it('is collected, severed, withheld and released, and kept as issued', async () => {
    const { id } = await startDisclosure(mona, request, at);
    await expect(releaseDisclosure(mona, { id, version: 1 }, at)).rejects.toMatchObject({ code: 'invalid' });
    // The text moves on; what is decided is about the words that were collected.
    await editContact(jon, { id: contact, version: 1, kind: 'visit', summary: 'Short', occurredOn: '2026-11-20', confidentiality: 'sealed', participants: [{ organizationId: 'cottonwood' }] }, at);
    const field = { id, record: 'activity' as const, recordId: contact };
    await expect(decideField(mona, { ...field, version: 1, field: 'summary', decision: 'sever', section: '14', words: 'not there' }, at)).rejects.toMatchObject({ detail: { fields: { words: expect.any(String) } } });
    await decideField(mona, { ...field, version: 1, field: 'summary', decision: 'sever', section: '14', words: 'LEGALADVICE\nPriya Test' }, at);
    await expect(decideField(mona, { ...field, version: 1, field: 'details', decision: 'release' }, at)).rejects.toMatchObject({ code: 'conflict' });
    const topic = (await readDisclosure(mona, { id }, at)).records.find(({ record }) => record === 'topic');
    await decideField(mona, { id, version: 2, record: 'topic', recordId: topic?.recordId ?? '', field: 'text', decision: 'withhold', section: '13' }, at);
    expect((await readDisclosure(mona, { id }, at)).suggested).toBeGreaterThan(0);
    await severThirdParties(mona, { id, version: 3 }, at);
    await releaseUndecided(mona, { id, version: 4 }, at);
    await releaseDisclosure(mona, { id, version: 5 }, at);
    const issued = await disclosurePackage(mona, { id }, at);
    // The register holds Marcel Test and Priya Test: both names are gone from every byte.
    for (const output of [issued.html, JSON.stringify(issued)]) expect(output).not.toMatch(/LEGALADVICE|TOPICWORDS|Priya|Marcel|marcel/);
    for (const { text } of disclosureFiles(issued)) expect(text).not.toMatch(/LEGALADVICE|TOPICWORDS|Priya|Marcel|marcel/);
    expect(issued.html).toContain('spoke of');
    expect(issued.html).toContain('[severed, s. 14]');
    await expect(decideField(mona, { ...field, version: 6, field: 'summary', decision: 'release' }, at)).rejects.toMatchObject({ code: 'conflict' });
    expect(await disclosurePackage(mona, { id }, { now: new Date('2027-03-01T20:00:00Z') })).toEqual(issued);
    expect(await verifyAuditChain(mona, {}, at)).toMatchObject({ broken: null });
  });

  it('is answered by those who manage privacy alone', async () => {
    await expect(startDisclosure(jon, request, at)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
