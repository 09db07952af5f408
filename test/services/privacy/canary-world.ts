import { database } from '@/db';
import {
  agendaItems, answers, assessmentEvidence, assessments, attachments, caseLinks, caseOrganizations, caseRequests, cases, caseSites, claimEvidence, claimMoves, claims, clusterDefinitions, clusterRoleMoves, clusterRolePromises, clusterRoles, commitments, consents, initiativeContacts, initiativeMembers, initiativeResultEvidence, initiativeResults, initiatives, interviews, introductions, meetingDecisions, meetings, meetingSeries, plannedVisitParties, plannedVisits, pledgeDeliveries, pledges, redFlags, redFlagSteps, referrals, relations, reviewItems, reviews, stageMoves, subclusters, supplyNeeds, surveys, surveyVersions, tasks, users,
} from '@/db/schema';
import { SurveyBody } from '@/lib/domain/listening/survey-body';
import { logContact } from '@/lib/services/outreach/log-contact';
import { startDisclosure } from '@/lib/services/privacy/start-disclosure';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

export const now = new Date('2026-11-23T20:00:00Z');
export const at = { now };
const record = { createdAt: now, createdBy: 'jon', updatedAt: now, updatedBy: 'jon', version: 1 };
const uuid = (n: number) => `0197a1b2-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const LEVELS = ['sealed', 'restricted'] as const;
const contactOf = { sealed: uuid(1), restricted: uuid(2) };
const idOf = (level: (typeof LEVELS)[number], what: string) => `${what}-${level}`;
const PARTS = ['task', 'commitment', 'referral', 'introduction', 'claim', 'attachment', 'interview', 'flag', 'step', 'visit', 'consent', 'assessment', 'relation', 'result', 'series', 'meeting', 'role', 'pledge', 'case', 'case-claim', 'case-site', 'case-request', 'case-party'];

/** Every id that is planted, or will be. */
export const PLANTED = [...Object.values(contactOf), ...LEVELS.flatMap((level) => PARTS.map((part) => idOf(level, part)))];

export const layOutCanary = async () => {
  await layOutOutreach();
  const body = SurveyBody.parse({ blocks: [{ key: 'b', title: 'B', questions: [{ key: 'q', type: 'text', text: 'Q?' }] }] });
  await database().write(async (tx) => {
    await tx.insert(users).values({ ...record, id: 'pat', name: 'pat', email: 'pat@example.test', emailKey: 'pat@example.test', roles: ['partner'], recoveryCodes: [], preferences: {} });
    await tx.insert(clusterDefinitions).values({ id: 'mining-1', clusterCode: 'mining', name: 'Mining', version: 1, state: 'published', effectiveFrom: '2025-01-01', naicsVersion: '2022' });
    await tx.insert(subclusters).values({ definitionId: 'mining-1', code: 'manufacturing', name: 'Manufacturing', tone: 'manufacturing', position: 1 });
    await tx.insert(initiatives).values({ ...record, id: 'initiative', title: 'Initiative', clusterCode: 'mining', subclusterCode: 'manufacturing', regionCode: 'r', objectiveGroup: 'policy_action', initiatedBy: 'jointly', stage: 'incubation', startedOn: '2026-01-01', currency: 'CAD', sample: false });
    await tx.insert(initiativeMembers).values({ ...record, id: 'initiative-member', initiativeId: 'initiative', organizationId: 'cottonwood', personId: 'marcel', role: 'lead', validFrom: '2026-01-01' });
    await tx.insert(reviews).values({ ...record, id: 'review', stream: 'retention', heldOn: '2026-11-23', state: 'open', sample: false });
    await tx.insert(surveys).values({ ...record, id: 'survey', name: 'Survey', sample: false });
    await tx.insert(surveyVersions).values({ id: 'survey-1', surveyId: 'survey', version: 1, state: 'published', body, createdAt: now, createdBy: 'jon', publishedAt: now, publishedBy: 'jon' });
  });
};

/** Jon's sealed and restricted contacts with cottonwood and marcel, and one of everything that can come out of each; journaled as a deed where one is named. */
export const plantCanaries = async (deed?: string) => {
  for (const level of LEVELS) {
    const canary = (what: string) => `canary-${level}-${what}`;
    const activityId = contactOf[level];
    await logContact(actorOf('jon'), {
      id: activityId, kind: 'survey_interview', summary: canary('summary'), details: canary('details'), place: canary('place'), occurredOn: '2026-11-12', confidentiality: level,
      participants: [{ organizationId: 'cottonwood' }, { personId: 'marcel' }], topics: [{ text: canary('topic') }], followUps: [{ title: canary('promise'), dueOn: '2026-11-20' }],
    }, at);
    const derived = { ...record, activityId, ownerId: 'jon', confidentiality: level, sample: false };
    await database().write(async (tx) => {
      await tx.insert(tasks).values({ ...derived, id: idOf(level, 'task'), title: canary('task'), dueOn: '2026-11-20', state: 'open', source: 'red_flag', sourceId: idOf(level, 'flag'), organizationId: 'cottonwood' });
      await tx.insert(commitments).values({ ...derived, id: idOf(level, 'commitment'), promiseeOrganizationId: 'cottonwood', text: canary('commitment'), madeOn: '2026-11-12', dueOn: '2026-11-18', state: 'open' });
      await tx.insert(referrals).values({ ...derived, id: idOf(level, 'referral'), organizationId: 'cottonwood', toOrganizationId: 'cim', need: canary('referral'), madeOn: '2026-11-12' });
      await tx.insert(introductions).values({ ...derived, id: idOf(level, 'introduction'), aOrganizationId: 'cottonwood', bOrganizationId: 'nechako', purpose: canary('introduction'), madeOn: '2026-11-12', result: 'none' });
      await tx.insert(relations).values({ ...record, id: idOf(level, 'relation'), kind: 'supplies', fromOrganizationId: 'cottonwood', toOrganizationId: 'nechako', strength: 5, source: canary('relation'), activityId, confidentiality: level, sample: false });
      await tx.insert(clusterRoles).values({ ...record, id: idOf(level, 'role'), organizationId: 'cottonwood', clusterCode: 'mining', subclusterCode: 'manufacturing', role: 'voice', state: 'proposed', mandate: canary('mandate'), activityId, confidentiality: level, sample: false });
      await tx.insert(clusterRoleMoves).values({ id: idOf(level, 'move'), roleId: idOf(level, 'role'), position: 1, state: 'proposed', movedOn: '2026-11-12', why: canary('role-why'), at: now, byId: 'jon' });
      await tx.insert(clusterRolePromises).values({ roleId: idOf(level, 'role'), commitmentId: idOf(level, 'commitment') });
      await tx.insert(pledges).values({ ...record, id: idOf(level, 'pledge'), organizationId: 'cottonwood', clusterCode: 'mining', subclusterCode: 'manufacturing', kind: 'fee', givenOn: '2026-11-12', amountCents: 7700, currency: 'CAD', note: canary('pledge'), withdrawnWhy: canary('withdrawn'), activityId, confidentiality: level, sample: false });
      await tx.insert(pledgeDeliveries).values({ id: idOf(level, 'delivery'), pledgeId: idOf(level, 'pledge'), deliveredOn: '2026-11-12', amountCents: 700, note: canary('delivery'), at: now, byId: 'jon' });
      await tx.insert(claims).values({ ...derived, id: idOf(level, 'claim'), organizationId: 'cottonwood', kind: 'retained', jobs: 77, statedOn: '2026-11-12', statement: canary('claim'), evidence: canary('evidence'), state: 'supported' });
      await tx.insert(attachments).values({ ...record, id: idOf(level, 'attachment'), activityId, fileName: canary('file.pdf'), mediaType: 'application/pdf', bytes: 4, sha256: 'x', storedAs: uuid(9) });
      await tx.insert(interviews).values({ ...record, id: idOf(level, 'interview'), surveyVersionId: 'survey-1', organizationId: 'cottonwood', activityId, interviewerId: 'jon', heldOn: '2026-11-12', state: 'finished', finishedAt: now, sample: false });
      await tx.insert(answers).values({ interviewId: idOf(level, 'interview'), question: 'q', value: canary('answer'), skipped: false, version: 1, at: now, byId: 'jon' });
      await tx.insert(redFlags).values({ ...derived, id: idOf(level, 'flag'), organizationId: 'cottonwood', title: canary('flag'), why: canary('why'), severity: 'critical', openedAt: now, clockAmount: 1, clockUnit: 'hours', dueAt: now, state: 'open', interviewId: idOf(level, 'interview') });
      await tx.insert(redFlagSteps).values({ id: idOf(level, 'step'), flagId: idOf(level, 'flag'), kind: 'noted', at: now, byId: 'jon', text: canary('step') });
      await tx.insert(plannedVisits).values({ ...record, id: idOf(level, 'visit'), kind: 'visit', day: '2026-11-25', note: canary('visit'), place: canary('yard'), ownerId: 'jon', state: 'planned', sequence: 0, confidentiality: level, sample: false });
      await tx.insert(initiativeContacts).values({ initiativeId: 'initiative', activityId, createdAt: now, createdBy: 'jon' });
      await tx.insert(initiativeResults).values({ ...record, id: idOf(level, 'result'), initiativeId: 'initiative', text: canary('result'), happenedOn: '2026-11-12', confidentiality: level });
      await tx.insert(initiativeResultEvidence).values({ id: idOf(level, 'rests'), resultId: idOf(level, 'result'), kind: 'activity', activityId });
      await tx.insert(meetingSeries).values({ ...record, id: idOf(level, 'series'), clusterCode: 'mining', subclusterCode: 'manufacturing', title: canary('series'), rhythm: 'weeks', every: 4, startsOn: '2026-11-12', place: canary('hall'), convenerOrganizationId: 'cottonwood', ownerId: 'jon', confidentiality: level, sample: false });
      await tx.insert(meetings).values({ ...record, id: idOf(level, 'meeting'), seriesId: idOf(level, 'series'), day: '2026-11-12', state: 'held', sequence: 1, activityId, confidentiality: level, sample: false });
      await tx.insert(agendaItems).values({ id: idOf(level, 'item'), meetingId: idOf(level, 'meeting'), position: 0, title: canary('agenda') });
      await tx.insert(meetingDecisions).values({ id: idOf(level, 'decision'), meetingId: idOf(level, 'meeting'), position: 0, text: canary('decision'), proposerOrganizationId: 'cottonwood' });
      await tx.insert(plannedVisitParties).values({ id: idOf(level, 'party'), visitId: idOf(level, 'visit'), organizationId: 'cottonwood' });
      await tx.insert(assessments).values({ ...record, id: idOf(level, 'assessment'), scheme: 'rwa', kind: 'single', subjectKind: 'organization', organizationId: 'cottonwood', scorerId: 'jon', assessedOn: '2026-11-12', scores: { ready: 4, willing: 4, able: 4 }, willingFor: { association_fee: 'yes' }, note: canary('assessment'), confidentiality: level, sample: false });
      await tx.insert(assessmentEvidence).values((['ready', 'willing', 'able'] as const).map((axis) => ({ id: `${idOf(level, 'evidence')}-${axis}`, assessmentId: idOf(level, 'assessment'), axis, kind: 'activity' as const, activityId })));
      await tx.insert(cases).values({
        ...record, id: idOf(level, 'case'), stream: 'retention', codeName: `Project ${level}`, codeKey: `project ${level}`, confidentiality: level, organizationId: 'cottonwood', clusterCode: 'mining', subclusterCode: 'manufacturing', regionCode: 'r', ownerId: 'jon',
        about: canary('case'), source: 'visit', sourceText: canary('source'), openedOn: '2026-11-12', stage: 'qualified', stageSince: '2026-11-13', jobsAtRisk: 7777, currency: 'CAD', capitalCents: 777_700, competitorRegion: canary('competitor'), nextStep: canary('next'), sample: false,
      });
      await tx.insert(stageMoves).values({ id: idOf(level, 'case-move'), caseId: idOf(level, 'case'), position: 1, fromStage: null, toStage: 'qualified', movedOn: '2026-11-13', movedBy: 'jon', recordedAt: now, note: canary('case-note') });
      await tx.insert(caseLinks).values({ caseId: idOf(level, 'case'), kind: 'activity', recordId: activityId, createdAt: now, createdBy: 'jon' });
      await tx.insert(caseOrganizations).values({ ...record, id: idOf(level, 'case-party'), caseId: idOf(level, 'case'), organizationId: 'nechako', part: 'landlord' });
      await tx.insert(caseSites).values({ ...record, id: idOf(level, 'case-site'), caseId: idOf(level, 'case'), name: canary('site'), state: 'offered', offeredOn: '2026-11-13' });
      await tx.insert(caseRequests).values({ ...record, id: idOf(level, 'case-request'), caseId: idOf(level, 'case'), text: canary('request'), askedOn: '2026-11-13', ownerId: 'jon' });
      // Open by its own level: the case alone guards it.
      await tx.insert(claims).values({ ...record, id: idOf(level, 'case-claim'), activityId: null, ownerId: 'jon', confidentiality: 'internal', sample: false, organizationId: 'cottonwood', kind: 'retained', jobs: 7777, statedOn: '2026-11-12', statement: canary('case-claim'), state: 'supported', caseId: idOf(level, 'case'), clusterCode: 'mining', subclusterCode: 'manufacturing', regionCode: 'r' });
      await tx.insert(claimMoves).values({ id: idOf(level, 'claim-move'), claimId: idOf(level, 'case-claim'), position: 1, fromState: null, toState: 'claimed', movedOn: '2026-11-12', movedBy: 'jon', recordedAt: now, why: canary('claim-why') });
      await tx.insert(claimEvidence).values({ id: idOf(level, 'claim-evidence'), claimId: idOf(level, 'case-claim'), kind: 'statement', activityId, note: canary('claim-evidence'), addedBy: 'jon', addedAt: now });
      await tx.insert(supplyNeeds).values({ ...record, id: idOf(level, 'need'), organizationId: 'cottonwood', activityId, text: canary('need'), clusterCode: 'mining', subclusterCode: 'manufacturing', regionCode: 'r', voicedOn: '2026-11-12', confidentiality: level, sample: false });
      await tx.insert(reviewItems).values({ id: idOf(level, 'review-item'), reviewId: 'review', caseId: idOf(level, 'case'), position: level === 'sealed' ? 1 : 2, reasons: ['slipping'], stage: 'qualified', stageSince: '2026-11-13', decision: canary('review-decision'), actionIds: [idOf(level, 'task')] });
      await tx.insert(consents).values({ ...record, id: idOf(level, 'consent'), personId: 'lone', scope: 'quote', source: 'spoken', givenBy: 'lone', givenOn: '2026-11-12', note: canary('consent'), activityId, sample: false });
    }, deed);
  }
  await startDisclosure(actorOf('mona'), { kind: 'organization', id: 'cottonwood', reference: 'R-1', receivedOn: '2026-11-20', dueOn: '2027-01-05' }, at);
};
