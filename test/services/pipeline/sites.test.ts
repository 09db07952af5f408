import { beforeAll, describe, expect, it } from 'vitest';
import { readCase } from '@/lib/services/pipeline/read-case';
import { saveCase } from '@/lib/services/pipeline/save-case';
import { saveSiteOffer } from '@/lib/services/pipeline/save-site-offer';
import { siteChoices } from '@/lib/services/pipeline/site-choices';
import { removeSite } from '@/lib/services/register/remove-site';
import { saveSite } from '@/lib/services/register/save-site';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, draft, layOutPipeline, openCase } from './case-fixtures';

const anita = actorOf('anita');
const refusedFor = (field: string) => ({ code: 'invalid', detail: { fields: { [field]: expect.any(String) as string } } });
const read = (id: string) => readCase(anita, { id }, at);
const site = (organizationId: string, name: string, place: string) => saveSite(anita, { organizationId, name, place }, at);

beforeAll(layOutPipeline);

describe('the site of a case', () => {
  it('is one of its organization and no other', async () => {
    const [own, other] = [await site('ridge', 'Yard', 'Quesnel'), await site('nechako', 'Shop', 'Vanderhoof')];
    await expect(openCase({ organizationId: 'ridge', siteId: other.id })).rejects.toMatchObject(refusedFor('siteId'));
    await expect(openCase({ siteId: own.id })).rejects.toMatchObject(refusedFor('siteId'));
    const { id } = await openCase({ organizationId: 'ridge', siteId: own.id });
    expect(await read(id)).toMatchObject({ siteId: own.id, site: 'Yard, Quesnel' });
  });
  it('is chosen among those of the organizations of the case, the closed ones last', async () => {
    await saveSite(anita, { organizationId: 'cottonwood', name: 'Old mill', closedOn: '2025-05-01' }, at);
    await site('cottonwood', 'New mill', 'Quesnel');
    expect((await siteChoices(anita, { organizationIds: ['cottonwood'] }, at)).map(({ label, closedOn }) => ({ label, closedOn }))).toEqual([{ label: 'New mill, Quesnel', closedOn: null }, { label: 'Old mill', closedOn: '2025-05-01' }]);
    await expect(siteChoices(actorOf('vera'), { organizationIds: ['cottonwood'] }, at)).rejects.toMatchObject({ code: 'forbidden' });
  });
  it('that is taken out of the register leaves the case about all of the organization, and an offer in its words', async () => {
    const lot = await site('ridge', 'Lot 9', 'Prince George');
    const { id } = await openCase({ stream: 'attraction', organizationId: 'ridge', siteId: lot.id });
    await saveSiteOffer(anita, { caseId: id, siteId: lot.id, offeredOn: '2026-10-02' }, at);
    await removeSite(anita, lot, at);
    expect(await read(id)).toMatchObject({ siteId: null, site: null, offers: [{ siteId: null, name: 'Lot 9, Prince George' }] });
  });
});

describe('an offered site', () => {
  it('is one of the register, called as it is there, or one in words; never neither', async () => {
    const lot = await site('nechako', 'Lot 4', 'Vanderhoof');
    const { id } = await openCase({ stream: 'attraction', organizationId: 'ridge' });
    await expect(saveSiteOffer(anita, { caseId: id, offeredOn: '2026-10-02' }, at)).rejects.toMatchObject(refusedFor('name'));
    await expect(saveSiteOffer(anita, { caseId: id, siteId: 'nowhere', offeredOn: '2026-10-02' }, at)).rejects.toMatchObject(refusedFor('siteId'));
    await saveSiteOffer(anita, { caseId: id, siteId: lot.id, offeredOn: '2026-10-02' }, at);
    const inWords = await saveSiteOffer(anita, { caseId: id, name: 'The old yard', offeredOn: '2026-10-03' }, at);
    expect((await read(id)).offers).toMatchObject([{ siteId: lot.id, name: 'Lot 4, Vanderhoof' }, { siteId: null, name: 'The old yard' }]);
    await saveSiteOffer(anita, { caseId: id, ...inWords, siteId: lot.id, name: 'The yard behind it', offeredOn: '2026-10-03' }, at);
    expect((await read(id)).offers).toMatchObject([{}, { siteId: lot.id, name: 'The yard behind it' }]);
  });
});

describe('a case that is changed', () => {
  it('keeps its site only while it keeps the organization', async () => {
    const own = await site('ridge', 'Depot', 'Hixon');
    const one = await openCase({ organizationId: 'ridge', siteId: own.id });
    await expect(saveCase(anita, { ...draft({ organizationId: 'nechako', siteId: own.id }), ...one }, at)).rejects.toMatchObject(refusedFor('siteId'));
    await saveCase(anita, { ...draft({ organizationId: 'nechako' }), ...one }, at);
    expect((await read(one.id)).siteId).toBeNull();
  });
});
