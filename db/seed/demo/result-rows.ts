import type { claims, commitments, introductions, referrals, tasks } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import type { ContactRows } from './contact-rows';
import { readSampleFile } from './read-sample-file';
import { ResultFile } from './result-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

type Party = { organization: string; person?: string };

const organizationOf = (party: Party | undefined) => (party ? sampleId('organization', party.organization) : null);
const personOf = (party: Party | undefined) => (party?.person ? sampleId('person', party.person) : null);

/** What came out of the sample contacts: of their level, made on their day, never settled before it. */
export const resultRows = async (calendar: SampleCalendar, contacts: readonly ContactRows[]) => {
  const file = await readSampleFile('results.json', ResultFile);
  const base = (kind: string, { contact, by }: { contact: string; by: string }, at: number) => {
    const source = contacts.find(({ activity }) => activity.summary === contact)?.activity;
    if (!source) throw new Error(`a sample result names a contact that is not there: ${contact}`);
    const ownerId = sampleId('colleague', by);
    const day = (days: number) => [addDays(calendar.today, days), source.occurredOn].sort().at(-1) ?? source.occurredOn;
    const row = {
      id: sampleId(kind, contact, at), createdAt: source.createdAt, createdBy: ownerId, updatedAt: source.createdAt, updatedBy: ownerId, version: 1,
      activityId: source.id, ownerId, confidentiality: source.confidentiality, sample: true,
    };
    return { row, madeOn: source.occurredOn, day };
  };
  const promised = file.commitments.map((one, at): typeof commitments.$inferInsert => {
    const { row, madeOn, day } = base('commitment', one, at);
    return {
      ...row, madeOn, text: one.text, dueOn: day(one.due), state: one.state, evidence: one.evidence,
      promisorOrganizationId: organizationOf(one.from), promisorPersonId: personOf(one.from), promiseeOrganizationId: organizationOf(one.to), promiseePersonId: personOf(one.to),
      settledOn: one.settled === undefined ? null : day(one.settled), settledBy: one.settled === undefined ? null : row.ownerId,
    };
  });
  // A promise of ours that is open stands among its owner's follow-ups, as it does when a person notes it.
  const followUps = promised.filter(({ state, promisorOrganizationId }) => state === 'open' && promisorOrganizationId === null).map((one, at): typeof tasks.$inferInsert => ({
    id: sampleId('commitment-task', one.text, at), createdAt: one.createdAt, createdBy: one.createdBy, updatedAt: one.updatedAt, updatedBy: one.updatedBy, version: 1,
    title: one.text, ownerId: one.ownerId, dueOn: one.dueOn ?? one.madeOn, state: 'open', source: 'commitment', sourceId: one.id, activityId: one.activityId,
    organizationId: one.promiseeOrganizationId, confidentiality: one.confidentiality, sample: true,
  }));
  return {
    commitments: promised,
    tasks: followUps,
    referrals: file.referrals.map((one, at): typeof referrals.$inferInsert => {
      const { row, madeOn, day } = base('referral', one, at);
      return {
        ...row, madeOn, need: one.need, organizationId: organizationOf(one.who) ?? '', personId: personOf(one.who), toOrganizationId: organizationOf(one.to) ?? '', toPersonId: personOf(one.to),
        acceptedOn: one.accepted === undefined ? null : day(one.accepted), outcome: one.outcome, outcomeOn: one.outcomeOn === undefined ? null : day(one.outcomeOn), outcomeNote: one.note,
      };
    }),
    introductions: file.introductions.map((one, at): typeof introductions.$inferInsert => {
      const { row, madeOn, day } = base('introduction', one, at);
      return {
        ...row, madeOn, purpose: one.purpose, aOrganizationId: organizationOf(one.a) ?? '', aPersonId: personOf(one.a), bOrganizationId: organizationOf(one.b) ?? '', bPersonId: personOf(one.b),
        result: one.result, resultOn: one.on === undefined ? null : day(one.on), evidence: one.evidence,
      };
    }),
    claims: file.claims.map((one, at): typeof claims.$inferInsert => {
      const { row, madeOn } = base('claim', one, at);
      return { ...row, organizationId: sampleId('organization', one.who), kind: one.kind, jobs: one.jobs, statement: one.statement, statedOn: madeOn, state: one.state, evidence: one.evidence };
    }),
  };
};
