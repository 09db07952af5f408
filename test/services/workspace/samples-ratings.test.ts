import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { agreementScopeOrganizations, agreementScopes, collaborationRatings, partnerAgreements, ratingInvitations, ratingRoundMembers, ratingRounds } from '@/db/schema';
import { previewShared } from '@/lib/services/agreements/preview-shared';
import { saveAgreement } from '@/lib/services/agreements/save-agreement';
import { readRounds } from '@/lib/services/ratings/read-rounds';
import { startRound } from '@/lib/services/ratings/start-round';
import { previewSampleRemoval } from '@/lib/services/workspace/preview-sample-removal';
import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { actorOf, at, layOutSample, organizationNamed } from '../../support/fixtures/sample-workspace';

const [ada, cora, mona] = [actorOf('ada'), actorOf('cora'), actorOf('mona')];
const TABLES = { ratingRounds, ratingRoundMembers, ratingInvitations, collaborationRatings, partnerAgreements, agreementScopes, agreementScopeOrganizations };
const rows = async () => Object.fromEntries(await Promise.all(Object.entries(TABLES).map(async ([name, table]) => [name, (await database().read.select().from(table)).length] as const)));

beforeAll(layOutSample);

describe('ratings and agreements of the sample', () => {
  it('show a round with two sides and an agreement that shares something with consent', async () => {
    expect((await readRounds(cora, {}, at)).rounds).toMatchObject([{ state: 'open', sample: true, figures: { asked: 6, answered: 4, ratings: 17 } }]);
    const [agreement] = await database().read.select().from(partnerAgreements);
    const [shared] = (await previewShared(mona, { id: agreement?.id ?? '' }, at)).agreements;
    expect(shared?.organizations.find(({ name }) => name === 'Cottonwood Machine Works Ltd.')?.parts.map(({ kind }) => kind)).toEqual(['organization', 'referrals', 'visits']);
    expect(shared?.organizations.find(({ name }) => name === 'Ravelstone Wear Parts Ltd.')?.parts.map(({ kind }) => kind)).toEqual(['organization']);
  });

  it('make their organizations one\'s own where a round or an agreement of one\'s own names them', async () => {
    const [augury, brasswren] = [await organizationNamed('Augury Drill Tooling Ltd.'), await organizationNamed('Brasswren Fabrication Inc.')];
    const cim = await organizationNamed('Canadian Institute of Mining, Metallurgy and Petroleum');
    await startRound(cora, { question: 'Ours', organizationIds: [augury, cim], opensOn: '2026-11-22', closesOn: '2026-12-10' }, at);
    await saveAgreement(mona, { agencyId: cim, purpose: 'Ours', validFrom: '2026-11-22', validTo: '2027-11-22', scopes: [{ kind: 'organization', fields: ['jobs'], reach: 'listed', organizationIds: [brasswren] }] }, at);
    const { edited } = await previewSampleRemoval(ada, {}, at);
    expect(edited.map(({ id }) => id)).toEqual(expect.arrayContaining([augury, brasswren]));
  });

  it('go with the sample; what is one\'s own stays', async () => {
    await removeSamples(ada, { removeEdited: [], contactsWithOthers: 'remove' }, at);
    expect(await rows()).toEqual({ ratingRounds: 1, ratingRoundMembers: 2, ratingInvitations: 0, collaborationRatings: 0, partnerAgreements: 1, agreementScopes: 1, agreementScopeOrganizations: 1 });
  });
});
