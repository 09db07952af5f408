import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { closeDatabase, database } from '@/db';
import { actions, affiliations, initiatives, meetings, memberships, organizations, people, playbooks, ratingInvitations, redFlagRules, relations, reviews, sites, surveyVersions } from '@/db/schema';
import type { Actor } from '@/lib/auth/permissions';
import { fieldsOf } from '@/lib/domain/agreements/shareable';
import { SHARED_KINDS } from '@/lib/domain/agreements/shared-kind';
import { REGULAR } from '@/lib/jobs/regular-work';
import { linkPartner } from '@/lib/services/agreements/link-partner';
import { saveAgreement } from '@/lib/services/agreements/save-agreement';
import { cancelImport } from '@/lib/services/imports/cancel-import';
import { registerUpload } from '@/lib/services/imports/register-upload';
import { cancelList } from '@/lib/services/lists/cancel-list';
import { registerList } from '@/lib/services/lists/register-list';
import { startDefinitionDraft } from '@/lib/services/indicators/start-definition-draft';
import { startSchemeDraft } from '@/lib/services/indicators/start-scheme-draft';
import { startSurveyDraft } from '@/lib/services/listening/start-survey-draft';
import { addRetentionRule } from '@/lib/services/privacy/add-retention-rule';
import { setDirectory } from '@/lib/services/directory/set-directory';
import { issueReport } from '@/lib/services/reports/issue-report';
import { giveConsent } from '@/lib/services/privacy/give-consent';
import { invite } from '@/lib/services/ratings/invite';
import { sample } from '../sample';
import { plantSevered } from './plant-severed';
import type { Ground } from './world';

const [author, manager, administrator, partner] = JSON.parse(process.argv[2] ?? '[]') as [Actor, Actor, Actor, Actor];
const { read } = database();
const [cluster, scheme] = ['mining-north-central-bc', 'lq-1.2-cagr'];

const found = <Row>([row]: readonly Row[], what: string): Row => {
  if (row === undefined) throw new Error(`The sample workspace has no ${what}.`);
  return row;
};
const idOf = async (name: string) => found(await read.select({ id: organizations.id }).from(organizations).where(eq(organizations.legalName, name)), name).id;

/** A load at rest: discarded at once, or the job that looks for its file would change its page during the walk. */
const restingLoad = async (): Promise<string> =>
  (await cancelImport(administrator, await registerUpload(administrator, { fileName: 'walk.csv', stagedAs: `${crypto.randomUUID()}.staged`, bytes: 1, sha256: '0'.repeat(64) }))).id;

/** A list at rest, as a load. */
const restingList = async (): Promise<string> =>
  (await cancelList(author, await registerList(author, { fileName: 'walk-list.csv', stagedAs: `${crypto.randomUUID()}.staged`, bytes: 1, sha256: '0'.repeat(64) }))).id;

/** The partner who walks reads for the agency; consent stands, so that only what is confidential stays behind. */
const agreeOnEverything = async (firm: string): Promise<string> => {
  const agencyId = await idOf(sample.cim);
  await linkPartner(manager, { userId: partner.id, agencyId });
  await giveConsent(manager, { organizationId: firm, scope: 'share_with', partnerId: agencyId, source: 'form', givenBy: 'The owner', givenOn: '2026-01-01' });
  const scopes = SHARED_KINDS.map((kind) => ({ kind, fields: [...fieldsOf(kind)], reach: 'listed' as const, organizationIds: [firm] }));
  return (await saveAgreement(manager, { agencyId, purpose: 'One door', validFrom: '2026-01-01', validTo: '2099-12-31', scopes })).id;
};

/** A report to stand in the list; what reports hold is walked page by page. */
const issueOne = async (): Promise<string> => (await issueReport(manager, {
  subject: `cluster=${cluster}`, templateNumber: 0, note: 'Council',
  report: { kind: 'quarterly', edition: 'internal', title: 'A quarter', line: 'Quarterly report', lead: [], asOf: '2026-01-01', blocks: [{ kind: 'note', text: 'As it was.' }], sources: [], vintages: [], sample: true },
})).id;

/** A record of the sample workspace behind every page that opens on one and where nothing is planted; drafts, a rule, a load and an answered request are made. */
const lay = async (): Promise<Ground> => {
  const firm = await idOf(sample.cottonwood);
  const versions = await read.select({ surveyId: surveyVersions.surveyId, body: surveyVersions.body }).from(surveyVersions).where(eq(surveyVersions.state, 'published')).orderBy(desc(surveyVersions.version));
  const questions = versions.flatMap(({ surveyId, body }) => body.blocks.flatMap((block) => block.questions).filter(({ type }) => type === 'text' || type === 'long_text').map(({ key }) => ({ surveyId, key })));
  const question = found(questions, 'survey that asks for words');
  await startSurveyDraft(manager, { survey: question.surveyId });
  await startSchemeDraft(manager, { scheme });
  await startDefinitionDraft(manager, { cluster });
  await setDirectory(manager, { on: true, version: 0 });
  const belongs = found(await read.select({ id: affiliations.id, person: affiliations.personId }).from(affiliations).where(and(eq(affiliations.organizationId, firm), isNull(affiliations.validTo))), 'employee of the firm');
  const asked = found(await read.select({ roundId: ratingInvitations.roundId, organizationId: ratingInvitations.organizationId }).from(ratingInvitations).where(isNull(ratingInvitations.usedAt)), 'organization asked for ratings');
  const other = await idOf(sample.brasswren);
  return {
    firm, cluster, scheme, question, belongs, other, partner: await idOf(sample.cim), severed: await plantSevered(author, manager, other),
    retention: (await addRetentionRule(manager, { record: 'activity', afterMonths: 24, why: 'Two years are enough.' })).id,
    ...found(await read.select({ series: meetings.seriesId, meeting: meetings.id }).from(meetings).where(eq(meetings.state, 'planned')), 'planned meeting'),
    playbook: found(await read.select({ id: playbooks.id }).from(playbooks), 'first year').id,
    initiative: found(await read.select({ id: initiatives.id }).from(initiatives), 'initiative').id,
    review: found(await read.select({ id: reviews.id }).from(reviews), 'review of cases').id,
    action: found(await read.select({ id: actions.id }).from(actions).where(eq(actions.actorId, author.id)), 'action of the author').id,
    load: await restingLoad(), list: await restingList(),
    site: found(await read.select({ id: sites.id }).from(sites).where(eq(sites.organizationId, firm)), 'site of the firm').id,
    member: found(await read.select({ id: memberships.id }).from(memberships).where(eq(memberships.organizationId, firm)), 'membership of the firm').id,
    related: found(await read.select({ id: relations.id }).from(relations).where(eq(relations.fromOrganizationId, firm)), 'relation of the firm').id,
    knows: found(await read.select({ id: relations.id, person: people.id }).from(relations).innerJoin(people, eq(people.id, relations.fromPersonId)), 'relation of a person'),
    joined: found(await read.select({ id: memberships.id, person: people.id }).from(memberships).innerJoin(people, eq(people.id, memberships.personId)).where(isNotNull(memberships.personId)), 'member in person'),
    round: asked.roundId, link: (await invite(manager, { ...asked, by: 'hand' })).token ?? '',
    agreement: await agreeOnEverything(firm), issued: await issueOne(),
    rule: found(await read.select({ id: redFlagRules.id }).from(redFlagRules), 'rule of red flags').id,
  };
};

const ground = await lay();
// What the server does by itself a minute after its start is done before the first reading: a flag raised between two readings would move pages.
for (const { work } of REGULAR) await work(new Date());
await closeDatabase();
process.stdout.write(JSON.stringify(ground));
