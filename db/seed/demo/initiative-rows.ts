import type {
  initiativeContacts, initiativeFunders, initiativeMembers, initiativeMilestones, initiativeMoves, initiativeResultEvidence, initiativeResults, initiatives, initiativeTargets,
} from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { strictest } from '@/lib/domain/shared/confidentiality';
import type { ContactRows } from './contact-rows';
import { InitiativeFile, type SampleInitiative } from './initiative-file';
import { readSampleFile } from './read-sample-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

const rowsOf = (one: SampleInitiative, calendar: SampleCalendar, contacts: readonly ContactRows[]) => {
  const [id, startedOn, by] = [sampleId('initiative', one.key), calendar.worked(one.ago), sampleId('colleague', one.facilitator)];
  const at = calendar.instant(startedOn);
  const made = { createdAt: at, createdBy: by, updatedAt: at, updatedBy: by, version: 1 };
  const part = (kind: string, place: number) => sampleId(`initiative-${kind}`, one.key, place);
  const named = (summary: string) => {
    const found = contacts.filter(({ activity }) => activity.summary === summary);
    if (found.length === 0) throw new Error(`the sample initiative ${one.key} names a contact that is not there: ${summary}`);
    return found.map(({ activity }) => activity);
  };
  const evidence: (typeof initiativeResultEvidence.$inferInsert)[] = [];
  const moves = [{ to: 'incubation' as const, ago: one.ago, why: null }, ...one.moves];
  return {
    initiative: {
      ...made, id, title: one.title, purpose: one.purpose, clusterCode: DEFAULT_CLUSTER, subclusterCode: one.sub, regionCode: DEFAULT_REGION, objectiveGroup: one.objective, initiatedBy: one.initiatedBy,
      importance: one.importance, technologyFocus: one.technology, policyEnvironment: one.policy, stage: moves.at(-1)?.to ?? 'incubation', startedOn, facilitatorId: by, budgetCents: one.budget, currency: 'CAD', sample: true,
    } satisfies typeof initiatives.$inferInsert,
    moves: moves.map((move, place): typeof initiativeMoves.$inferInsert => ({
      id: part('move', place), initiativeId: id, fromStage: moves[place - 1]?.to ?? null, toStage: move.to, movedOn: calendar.worked(move.ago), why: move.why, unmet: [], createdAt: calendar.instant(calendar.worked(move.ago)), createdBy: by,
    })),
    members: one.members.map((member, place): typeof initiativeMembers.$inferInsert => ({
      ...made, id: part('member', place), initiativeId: id, organizationId: sampleId('organization', member.organization), personId: member.person === undefined ? null : sampleId('person', member.person),
      role: member.role, validFrom: calendar.worked(member.ago), validTo: member.until === undefined ? null : calendar.worked(member.until),
    })),
    funders: one.funders.map((funder, place): typeof initiativeFunders.$inferInsert => ({
      ...made, id: part('funder', place), initiativeId: id, organizationId: sampleId('organization', funder.organization), amountCents: funder.cents ?? null, currency: 'CAD', agreedOn: funder.ago === undefined ? null : calendar.worked(funder.ago),
    })),
    contacts: one.contacts.flatMap(named).map((activity): typeof initiativeContacts.$inferInsert => ({ initiativeId: id, activityId: activity.id, createdAt: activity.createdAt, createdBy: by })),
    milestones: one.milestones.map((milestone, place): typeof initiativeMilestones.$inferInsert => ({
      ...made, id: part('milestone', place), initiativeId: id, text: milestone.text, dueOn: calendar.due(milestone.due), firstDueOn: milestone.first === undefined ? null : calendar.due(milestone.first), dueWhy: milestone.why ?? null,
      doneOn: milestone.done === undefined ? null : calendar.due(milestone.done), doneHow: milestone.how ?? null,
    })),
    targets: one.targets.map((target, place): typeof initiativeTargets.$inferInsert => ({
      ...made, id: part('target', place), initiativeId: id, metric: target.metric, baseline: target.baseline ?? null, baselineOn: calendar.worked(target.from), goal: target.goal, dueOn: calendar.due(target.due), seriesCode: null, note: target.note,
    })),
    results: one.results.map((result, place): typeof initiativeResults.$inferInsert => {
      const sources = named(result.on);
      for (const { id: activityId } of sources) evidence.push({ id: part('evidence', evidence.length), resultId: part('result', place), kind: 'activity', activityId, recordId: null });
      return {
        ...made, id: part('result', place), initiativeId: id, targetId: null, text: result.text, createdBy: sampleId('colleague', result.by),
        happenedOn: sources.map(({ occurredOn }) => occurredOn).sort().at(-1) ?? startedOn, confidentiality: strictest(['internal', ...sources.map(({ confidentiality }) => confidentiality)]),
      };
    }),
    evidence,
  };
};

/** Invented initiatives of invented firms, with all that belongs to them. */
export const initiativeRows = async (calendar: SampleCalendar, contacts: readonly ContactRows[]) => {
  const file = await readSampleFile('initiatives.json', InitiativeFile);
  return file.initiatives.map((one) => rowsOf(one, calendar, contacts));
};
