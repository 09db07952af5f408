import type { cases, claimEvidence, claimMoves, claims } from '@/db/schema';
import type { ClaimState } from '@/lib/domain/follow-through/claim';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { addDays } from '@/lib/domain/shared/add-days';
import type { ContactRows } from './contact-rows';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

type Case = typeof cases.$inferInsert;
type Written = { key: string; jobs: number; state: ClaimState; words: string; why?: string };

/** Invented claims of sample cases that were won: each as far as its evidence carries it. */
const WRITTEN: readonly Written[] = [
  { key: 'quartz', jobs: 58, state: 'verified', words: 'Without the second buyer we would have closed the line. All fifty-eight are still here.' },
  { key: 'basalt', jobs: 26, state: 'supported', words: 'We kept twenty-six of the thirty through the winter.' },
  { key: 'camas', jobs: 40, state: 'claimed', words: 'Forty drillers stay under the new contract.' },
  { key: 'wren', jobs: 9, state: 'supported', words: 'We hired nine for the new shift.' },
  { key: 'nuthatch', jobs: 4, state: 'withdrawn', words: 'Four of us work here now.', why: 'All four came from another firm in the region: no new jobs.' },
];

/** Entered from the files of an earlier project, of years for which shift-share is published: no case, no evidence yet. */
const EARLIER = [
  { key: 'old-hires', firm: 'silverthread', kind: 'created', jobs: 60, statedOn: '2014-02-18', words: 'Sixty people were hired here in the years after the restart.' },
  { key: 'old-crew', firm: 'stonecrop', kind: 'retained', jobs: 45, statedOn: '2014-03-05', words: 'The crew of forty-five stayed through the bad years.' },
] as const;
const EARLIER_YEARS = { fromYear: 2008, toYear: 2013 };

const SETTLED: Readonly<Record<ClaimState, readonly ClaimState[]>> = { claimed: ['claimed'], supported: ['claimed', 'supported'], verified: ['claimed', 'supported', 'verified'], withdrawn: ['claimed', 'withdrawn'] };

/** Claims with their moves and evidence; its organizations, contacts, cases and colleagues stand already. */
export const ledgerRows = (calendar: SampleCalendar, rows: readonly Case[], contacts: readonly ContactRows[]) => {
  const [made, moves, evidence]: [(typeof claims.$inferInsert)[], (typeof claimMoves.$inferInsert)[], (typeof claimEvidence.$inferInsert)[]] = [[], [], []];
  const [verifier, year] = [sampleId('colleague', 'mireille'), Number(calendar.today.slice(0, 4))];
  for (const { key, jobs, state, words, why } of WRITTEN) {
    const of = rows.find(({ id }) => id === sampleId('case', key));
    const said = contacts.filter(({ activity, participations }) => activity.confidentiality === 'internal' && participations.some(({ organizationId }) => organizationId === of?.organizationId)).map(({ activity }) => activity);
    if (!of?.organizationId || (said.length === 0 && state !== 'claimed' && state !== 'withdrawn')) continue;
    const [id, statedOn] = [sampleId('claim', key), of.stageSince];
    const on = calendar.instant(statedOn);
    const [supported, verified] = [state === 'supported' || state === 'verified', state === 'verified'];
    const recordedBy = of.ownerId === verifier ? sampleId('colleague', 'anita') : of.ownerId;
    const steps = SETTLED[state];
    made.push({
      id, createdAt: on, createdBy: recordedBy, updatedAt: on, updatedBy: recordedBy, version: steps.length, activityId: null, ownerId: of.ownerId, confidentiality: of.confidentiality, sample: true, organizationId: of.organizationId,
      kind: of.stream === 'retention' ? 'retained' : 'created', jobs, statedOn, statement: words, evidence: null, state, supportedOn: supported ? statedOn : null, supportedBy: supported ? recordedBy : null, verifiedOn: verified ? of.verifiedOn ?? statedOn : null, verifiedBy: verified ? verifier : null,
      caseId: of.id, clusterCode: of.clusterCode, subclusterCode: of.subclusterCode, regionCode: of.regionCode, fromYear: year - 3, toYear: year - 1,
    });
    steps.forEach((to, at) => moves.push({ id: sampleId('claim-move', key, at), claimId: id, position: at + 1, fromState: steps[at - 1] ?? null, toState: to, movedOn: to === 'verified' ? of.verifiedOn ?? statedOn : statedOn, movedBy: to === 'verified' ? verifier : recordedBy, recordedAt: on, why: to === 'withdrawn' ? why ?? null : null }));
    const [statement, visit = statement] = said;
    if (supported && statement) evidence.push({ id: sampleId('claim-evidence', key), claimId: id, kind: 'statement', activityId: statement.id, note: null, addedBy: recordedBy, addedAt: on });
    if (verified && visit) evidence.push({ id: sampleId('claim-evidence', key, 1), claimId: id, kind: 'visit', activityId: visit.id, note: null, addedBy: verifier, addedAt: on });
  }
  for (const { key, firm, kind, jobs, statedOn, words } of EARLIER) {
    const [id, recordedBy, on] = [sampleId('claim', key), sampleId('colleague', 'jonah'), calendar.instant(addDays(calendar.today, -40))];
    made.push({
      id, createdAt: on, createdBy: recordedBy, updatedAt: on, updatedBy: recordedBy, version: 1, activityId: null, ownerId: recordedBy, confidentiality: 'internal', sample: true, organizationId: sampleId('organization', firm), kind, jobs, statedOn, statement: words, evidence: null, state: 'claimed',
      supportedOn: null, supportedBy: null, verifiedOn: null, verifiedBy: null, caseId: null, clusterCode: DEFAULT_CLUSTER, subclusterCode: 'mining', regionCode: DEFAULT_REGION, ...EARLIER_YEARS,
    });
    moves.push({ id: sampleId('claim-move', key, 0), claimId: id, position: 1, fromState: null, toState: 'claimed', movedOn: addDays(calendar.today, -40), movedBy: recordedBy, recordedAt: on, why: null });
  }
  return { claims: made, moves, evidence };
};
