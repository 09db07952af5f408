import type { Actor } from '@/lib/auth/permissions';
import { addDays } from '@/lib/domain/shared/add-days';
import { attachFile } from '@/lib/services/follow-through/attach-file';
import { moveReferral } from '@/lib/services/follow-through/move-referral';
import { noteIntroduction } from '@/lib/services/follow-through/note-introduction';
import { addClaimEvidence } from '@/lib/services/claims/add-claim-evidence';
import { openClaim } from '@/lib/services/claims/open-claim';
import { saveClaim } from '@/lib/services/follow-through/save-claim';
import { saveCommitment } from '@/lib/services/follow-through/save-commitment';
import { saveIntroduction } from '@/lib/services/follow-through/save-introduction';
import { saveReferral } from '@/lib/services/follow-through/save-referral';
import { stageAttachment } from '@/lib/services/follow-through/stage-attachment';
import { linkContact } from '@/lib/services/initiatives/link-contact';
import { noteResult } from '@/lib/services/initiatives/note-result';
import { deliverPledge } from '@/lib/services/forming/deliver-pledge';
import { savePledge } from '@/lib/services/forming/save-pledge';
import { saveRole } from '@/lib/services/forming/save-role';
import { finishInterview } from '@/lib/services/listening/finish-interview';
import { readInterview } from '@/lib/services/listening/read-interview';
import { noteOnRedFlag } from '@/lib/services/listening/red-flags/note-on-red-flag';
import { raiseRedFlag } from '@/lib/services/listening/red-flags/raise-red-flag';
import { saveAnswers } from '@/lib/services/listening/save-answers';
import { startInterview } from '@/lib/services/listening/start-interview';
import { holdMeeting } from '@/lib/services/meetings/hold-meeting';
import { saveDecisions } from '@/lib/services/meetings/save-decisions';
import { saveMeeting } from '@/lib/services/meetings/save-meeting';
import { saveSeries } from '@/lib/services/meetings/save-series';
import { saveRelation } from '@/lib/services/network/save-relation';
import { logContact } from '@/lib/services/outreach/log-contact';
import { decide } from '@/lib/services/pipeline/decide';
import { moveCase } from '@/lib/services/pipeline/move-case';
import { saveCase } from '@/lib/services/pipeline/save-case';
import { saveSiteOffer } from '@/lib/services/pipeline/save-site-offer';
import { startReview } from '@/lib/services/pipeline/start-review';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { giveConsent } from '@/lib/services/privacy/give-consent';
import { assess } from '@/lib/services/readiness/assess';
import { canary, type Level, type Planted } from './canary-name';
import { noteNeed } from '@/lib/services/targeting/note-need';
import type { Garden, Ground } from './world';

async function* words(text: string) {
  yield new TextEncoder().encode(text);
}

/** One of everything that comes out of a guarded contact, by the very commands the pages use; answers the ids. */
export const plantLevel = async (author: Actor, level: Level, { firm, partner, other, cluster, initiative, belongs: { person }, question: { surveyId, key } }: Ground): Promise<Garden['planted'][number]> => {
  const sing = (what: Planted) => canary(level, what);
  const today = new Date().toISOString().slice(0, 10);
  const [tomorrow, lately] = [addDays(today, 1), addDays(today, -2)];
  const contact = (await logContact(author, {
    kind: 'visit', occurredOn: lately, summary: sing('summary'), details: sing('details'), place: sing('place'), confidentiality: level,
    participants: [{ organizationId: firm }, { personId: person }], topics: [{ text: sing('topic') }], followUps: [{ title: sing('follow-up'), dueOn: tomorrow }],
  })).id;
  const email = (await logContact(author, { kind: 'email', occurredOn: lately, summary: 'Re: what was said', details: sing('email'), confidentiality: level, participants: [{ organizationId: firm }] })).id;

  await saveCommitment(author, { activityId: contact, promiseeOrganizationId: firm, text: sing('commitment'), dueOn: tomorrow });
  const referral = await saveReferral(author, { activityId: contact, organizationId: firm, toOrganizationId: partner, need: sing('referral') });
  const accepted = await moveReferral(author, { id: referral.id, version: referral.version, step: 'accepted' });
  await moveReferral(author, { id: referral.id, version: accepted.version, step: 'outcome', outcome: 'helped', note: sing('outcome') });
  const introduction = await saveIntroduction(author, { activityId: contact, aOrganizationId: firm, bOrganizationId: other, purpose: sing('introduction') });
  await noteIntroduction(author, { id: introduction.id, version: introduction.version, result: 'quoted', evidence: sing('evidence') });
  const relation = (await saveRelation(author, { kind: 'funds', fromOrganizationId: firm, toOrganizationId: other, source: sing('relation'), activityId: contact, validFrom: level === 'sealed' ? '2026-01-01' : '2025-01-01', validTo: level === 'sealed' ? '' : '2025-12-31' })).id;
  await saveClaim(author, { activityId: contact, organizationId: firm, kind: 'retained', jobs: 7777, statement: sing('claim') });
  const subcluster = { clusterCode: 'mining-north-central-bc', subclusterCode: 'manufacturing' };
  const role = (await saveRole(author, { ...subcluster, organizationId: firm, role: level === 'sealed' ? 'voice' : 'anchor', mandate: sing('mandate'), why: sing('role-why'), activityId: contact })).id;
  const pledge = (await savePledge(author, { ...subcluster, organizationId: firm, kind: 'fee', amount: 7777, note: sing('pledge'), evidence: `activity ${contact}` })).id;
  await deliverPledge(author, { id: pledge, amount: 777, note: sing('delivery') });
  const staged = await stageAttachment('note.txt', words(sing('bytes')));
  const attachment = (await attachFile(author, { activityId: contact, fileName: `${sing('file')}.txt`, ...staged })).id;

  const interview = (await startInterview(author, { surveyId, organizationId: firm, confidentiality: level })).id;
  await saveAnswers(author, { id: interview, answers: [{ question: key, value: sing('answer'), skipped: false, version: 0 }] });
  await finishInterview(author, { id: interview });
  const interviewContact = (await readInterview(author, { id: interview })).activityId;

  const flag = (await raiseRedFlag(author, { organizationId: firm, activityId: contact, title: sing('flag'), why: sing('why'), severity: 'critical', clock: { amount: 1, unit: 'hours' } })).id;
  await noteOnRedFlag(author, { id: flag, text: sing('step') });
  const visit = (await planVisit(author, { kind: 'visit', day: tomorrow, time: '10:00', durationMin: 60, place: sing('visit-place'), note: sing('visit-note'), ownerId: null, confidentiality: level, parties: [{ organizationId: firm }] })).id;
  await giveConsent(author, { organizationId: firm, scope: 'quote', source: 'spoken', givenBy: 'The owner', givenOn: lately, note: sing('consent'), activityId: contact });
  await assess(author, { scheme: 'rwa', subject: { kind: 'organization', organizationId: firm }, scores: [{ axis: 'ready', value: 3, evidence: [{ kind: 'activity', id: contact }] }], willingFor: {}, note: sing('assessment') });
  const { id: series } = await saveSeries(author, { clusterCode: cluster, subclusterCode: 'manufacturing', title: sing('series'), rhythm: 'weeks', every: 4, startsOn: lately, confidentiality: level });
  const { id: meeting, version } = await saveMeeting(author, { seriesId: series, day: lately, agenda: [{ title: sing('agenda') }] });
  await saveDecisions(author, { id: meeting, version, decisions: [{ text: sing('decision'), proposerOrganizationId: firm }] });
  await holdMeeting(author, { id: meeting, activityId: contact });
  await linkContact(author, { initiativeId: initiative, activityId: contact });
  await noteResult(author, { initiativeId: initiative, text: sing('initiative-result'), happenedOn: lately, evidence: [{ kind: 'activity', id: contact }, { kind: 'attachment', id: attachment }] });
  const stream = level === 'sealed' ? 'expansion' as const : 'attraction' as const;
  const opened = (await saveCase(author, {
    stream, codeName: `Project ${level}`, organizationId: firm, part: `${cluster}/manufacturing`, ownerId: author.id, source: 'visit', sourceText: sing('case'), openedOn: lately, jobsAtStake: 7777, nextStep: sing('case-step'), from: { kind: 'activity', id: contact },
  })).id;
  await moveCase(author, { id: opened, from: 'identified', to: 'contacted', note: sing('case-note') });
  await saveSiteOffer(author, { caseId: opened, name: sing('case-site'), offeredOn: lately });
  const review = (await startReview(author, { stream })).id;
  await decide(author, { reviewId: review, caseId: opened, decision: sing('case-decision') });
  const claim = (await openClaim(author, { caseId: opened, kind: 'created', jobs: 777, statement: sing('claim'), fromYear: 2019, toYear: 2024 })).id;
  await addClaimEvidence(author, { claimId: claim, kind: 'statement', source: `activity:${contact}`, note: sing('evidence') });
  await noteNeed(author, { source: `${contact}:${firm}`, text: sing('claim'), part: `${cluster}/manufacturing`, regionCode: '5950' });
  return { contacts: [contact, email, interviewContact], attachment, interview, flag, visit, relation, role, pledge, series, meeting, case: opened, review, claim };
};
