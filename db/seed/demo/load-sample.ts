import type { Handle } from '@/db/database';
import {
  activities, activityReaders, affiliations, agreementScopeOrganizations, agreementScopes, answers, assessmentEvidence, assessments, charters, claims, clusterRoleMoves, clusterRolePromises, clusterRoles, collaborationRatings, commitments, consents, directoryEntries, formingMembers, interviews, introductions, memberships,
  organizationIndustries, organizations, organizationSubclusters, participations, partnerAgreements, people, plannedVisitParties, plannedVisits, pledgeDeliveries, pledges, ratingInvitations, ratingRoundMembers, ratingRounds, readinessRules, redFlags, redFlagSteps, referrals, relations, searchNames,
  settings, sites, tasks, topics, users,
} from '@/db/schema';
import { SAMPLE_SETTING, type SampleCounts } from '@/lib/domain/workspace/sample-counts';
import { inChunks } from '../reference/in-chunks';
import { loadSurveys } from '../reference/load-surveys';
import { agreementRows } from './agreement-rows';
import { assessmentRows } from './assessment-rows';
import { bodyRows } from './body-rows';
import { colleagueRows } from './colleague-rows';
import { consentRows } from './consent-rows';
import { contactRows } from './contact-rows';
import { directoryRows } from './directory-rows';
import { firmRows } from './firm-rows';
import { flagRows } from './flag-rows';
import { formingRows } from './forming-rows';
import { interviewRows } from './interview-rows';
import { loadCases } from './load-cases';
import { loadInitiatives } from './load-initiatives';
import { membershipRows } from './membership-rows';
import { personRows } from './person-rows';
import { ratingRows } from './rating-rows';
import { relationRows } from './relation-rows';
import { resultRows } from './result-rows';
import { rowSetting } from './row-setting';
import { sampleId } from './sample-id';
import { tagOrganizations } from './tag-organizations';
import { visitRows } from './visit-rows';
import { writeMeetings } from './write-meetings';

export type SampleProgress = { step: string; done: number; of: number };
type Options = { now: Date; onProgress?: (progress: SampleProgress) => void };

/** The register was begun before the year of outreach. */
const BEGUN = 371;

/**
 * Loads the sample workspace into an empty register: real public bodies, and invented firms, people and a year of
 * outreach up to the day of `now`, every invented record marked sample. Run it in one unit of work, after the reference
 * data. Where the register holds any organization it writes nothing and returns null.
 */
export const loadSample = async (handle: Handle, { now, onProgress }: Options): Promise<SampleCounts | null> => {
  const [any] = await handle.select({ id: organizations.id }).from(organizations).limit(1);
  if (any) return null;
  const setting = await rowSetting(now);
  const { calendar } = setting;
  const begun = calendar.worked(BEGUN);
  const since = calendar.instant(begun);
  const maker = sampleId('colleague', 'anita');
  const made = { createdAt: since, createdBy: maker, updatedAt: since, updatedBy: maker, version: 1 };

  const colleagues = await colleagueRows(since);
  const firms = await firmRows(setting, begun, maker);
  const all = [...(await bodyRows(setting, since)), ...firms];
  const persons = await personRows(calendar, made);
  const members = await membershipRows(calendar, made);
  const related = await relationRows(calendar, made);
  const contacts = await contactRows(calendar);
  const held = await interviewRows(calendar, contacts);
  const results = await resultRows(calendar, contacts);
  const followUps = [...contacts.flatMap((contact) => contact.tasks), ...results.tasks];
  const counts: SampleCounts = {
    organizations: firms.length, people: persons.length, contacts: contacts.length, followUps: followUps.length, colleagues: colleagues.length,
  };

  const steps: [string, () => Promise<unknown>][] = [
    ['colleagues', () => inChunks(colleagues, (chunk) => handle.insert(users).values(chunk))],
    ['organizations', async () => {
      await inChunks(all.map((one) => one.organization), (chunk) => handle.insert(organizations).values(chunk));
      await inChunks(all.flatMap((one) => one.sites), (chunk) => handle.insert(sites).values(chunk));
      await inChunks(all.flatMap((one) => one.industries), (chunk) => handle.insert(organizationIndustries).values(chunk));
      await inChunks(all.flatMap((one) => one.subclusters), (chunk) => handle.insert(organizationSubclusters).values(chunk));
      await inChunks(all.flatMap((one) => one.names), (chunk) => handle.insert(searchNames).values(chunk));
      await tagOrganizations(handle, all.flatMap((one) => one.tags));
    }],
    ['people', async () => {
      await inChunks(persons.map(({ person }) => person), (chunk) => handle.insert(people).values(chunk));
      await inChunks(persons.flatMap((one) => one.affiliations), (chunk) => handle.insert(affiliations).values(chunk));
      await inChunks(persons.map(({ name }) => name), (chunk) => handle.insert(searchNames).values(chunk));
      await inChunks(members, (chunk) => handle.insert(memberships).values(chunk));
      await inChunks(related, (chunk) => handle.insert(relations).values(chunk));
    }],
    ['contacts', async () => {
      await inChunks(contacts.map(({ activity }) => activity), (chunk) => handle.insert(activities).values(chunk));
      await inChunks(contacts.flatMap(({ readers }) => readers), (chunk) => handle.insert(activityReaders).values(chunk));
      await inChunks(contacts.flatMap((one) => one.participations), (chunk) => handle.insert(participations).values(chunk));
      await inChunks(contacts.flatMap((one) => one.topics), (chunk) => handle.insert(topics).values(chunk));
      await inChunks(followUps, (chunk) => handle.insert(tasks).values(chunk));
      await inChunks(results.commitments, (chunk) => handle.insert(commitments).values(chunk));
      await inChunks(results.referrals, (chunk) => handle.insert(referrals).values(chunk));
      await inChunks(results.introductions, (chunk) => handle.insert(introductions).values(chunk));
      await inChunks(results.claims, (chunk) => handle.insert(claims).values(chunk));
      await loadSurveys(handle, now);
      await inChunks(held.map(({ interview }) => interview), (chunk) => handle.insert(interviews).values(chunk));
      await inChunks(held.flatMap((one) => one.answers), (chunk) => handle.insert(answers).values(chunk));
      const flagged = flagRows(calendar);
      await handle.insert(redFlags).values(flagged.flags);
      await handle.insert(redFlagSteps).values(flagged.steps);
      await handle.insert(consents).values(consentRows(calendar));
      const listed = directoryRows(calendar);
      await handle.insert(consents).values(listed.consents);
      await handle.insert(directoryEntries).values(listed.entries);
      const assessed = await assessmentRows(calendar, contacts);
      await inChunks(assessed.assessments, (chunk) => handle.insert(assessments).values(chunk));
      await inChunks(assessed.evidence, (chunk) => handle.insert(assessmentEvidence).values(chunk));
      await handle.insert(formingMembers).values(assessed.members);
      await loadInitiatives(handle, calendar, contacts);
      await loadCases(handle, calendar, contacts);
      const forming = await formingRows(calendar, contacts, results.commitments);
      await handle.insert(clusterRoles).values(forming.roles);
      await handle.insert(clusterRoleMoves).values(forming.moves);
      await handle.insert(clusterRolePromises).values(forming.promises);
      await handle.insert(pledges).values(forming.pledges);
      await handle.insert(pledgeDeliveries).values(forming.deliveries);
      await handle.insert(charters).values(forming.charters);
      await handle.insert(readinessRules).values(assessed.rules);
      const agreed = agreementRows(calendar);
      await handle.insert(partnerAgreements).values(agreed.agreements);
      await handle.insert(agreementScopes).values(agreed.scopes);
      await handle.insert(agreementScopeOrganizations).values(agreed.organizations);
      const rated = ratingRows(calendar);
      await handle.insert(ratingRounds).values(rated.rounds);
      await handle.insert(ratingRoundMembers).values(rated.members);
      await handle.insert(ratingInvitations).values(rated.invitations);
      await handle.insert(collaborationRatings).values(rated.ratings);
      await writeMeetings(handle, calendar, contacts);
      const planned = visitRows(calendar);
      await handle.insert(plannedVisits).values(planned.visits);
      await handle.insert(plannedVisitParties).values(planned.parties);
    }],
  ];
  for (const [done, [step, write]] of steps.entries()) {
    onProgress?.({ step, done, of: steps.length });
    await write();
  }
  await handle.insert(settings).values({ key: SAMPLE_SETTING, value: counts, updatedAt: now, updatedBy: 'system', version: 1 });
  onProgress?.({ step: 'done', done: steps.length, of: steps.length });
  return counts;
};
