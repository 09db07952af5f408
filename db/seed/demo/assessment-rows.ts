import type { assessmentEvidence, assessments, formingMembers, readinessRules } from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import type { AxisCode } from '@/lib/domain/readiness/axis-code';
import { DEFAULT_READINESS_RULES } from '@/lib/domain/readiness/readiness-rules';
import { SAMPLE_RULES_BY } from '@/lib/domain/readiness/sample-rules-by';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { AssessmentFile } from './assessment-file';
import type { ContactRows } from './contact-rows';
import { readSampleFile } from './read-sample-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

type Rows = {
  assessments: (typeof assessments.$inferInsert)[];
  evidence: (typeof assessmentEvidence.$inferInsert)[];
  members: (typeof formingMembers.$inferInsert)[];
  rules: typeof readinessRules.$inferInsert;
};

/** Invented assessments: made on the day of the latest contact they rest on, and as confidential as the strictest of them. */
export const assessmentRows = async (calendar: SampleCalendar, contacts: readonly ContactRows[]): Promise<Rows> => {
  const file = await readSampleFile('assessments.json', AssessmentFile);
  const { ago, reason, rules } = file.cuts;
  const rows: Rows = {
    assessments: [], evidence: [], members: [],
    rules: { id: sampleId('readiness-rules', '1'), version: 1, rules: { ...DEFAULT_READINESS_RULES, ...rules }, reason, createdAt: calendar.instant(calendar.worked(ago)), createdBy: SAMPLE_RULES_BY },
  };
  for (const one of file.assessments) {
    const organizationId = sampleId('organization', one.organization);
    const sources = one.on.map((summary) => {
      const found = contacts.find(({ activity, participations }) => activity.summary === summary && participations.some((part) => part.organizationId === organizationId));
      if (!found) throw new Error(`a sample assessment of ${one.organization} names a contact that is not there: ${summary}`);
      return found.activity;
    });
    const assessedOn = sources.map(({ occurredOn }) => occurredOn).sort().at(-1) ?? calendar.today;
    const firstId = sampleId('assessment', one.organization);
    const write = (at: number, by: string, scores: typeof one.scores) => {
      const [id, scorerId, made] = [sampleId('assessment', one.organization, at), sampleId('colleague', by), calendar.instant(assessedOn)];
      rows.assessments.push({
        id, createdAt: made, createdBy: scorerId, updatedAt: made, updatedBy: scorerId, version: 1, scheme: 'rwa', kind: at === 0 ? 'single' : 'second', subjectKind: 'organization', organizationId,
        scorerId, assessedOn, scores, willingFor: one.willingFor, note: at === 0 ? one.note : null, besideId: at === 0 ? null : firstId,
        confidentiality: strictest(['internal', ...sources.map(({ confidentiality }) => confidentiality)]), sample: true,
      });
      const scored = Object.entries(scores).filter(([, value]) => value !== null).map(([axis]) => axis as AxisCode);
      for (const axis of scored) {
        for (const { id: activityId } of sources) rows.evidence.push({ id: sampleId('evidence', `${one.organization} ${at}`, rows.evidence.length), assessmentId: id, axis, kind: 'activity', activityId });
      }
    };
    write(0, one.by, one.scores);
    if (one.second) write(1, one.second.by, one.second.scores);
  }
  rows.members = file.members.map(({ organization, sub, ago }, at) => {
    const [day, by] = [calendar.worked(ago), sampleId('colleague', 'jonah')];
    const made = calendar.instant(day);
    return {
      id: sampleId('forming-member', organization, at), createdAt: made, createdBy: by, updatedAt: made, updatedBy: by, version: 1, validFrom: day, validTo: null,
      organizationId: sampleId('organization', organization), clusterCode: DEFAULT_CLUSTER, subclusterCode: sub, sample: true,
    };
  });
  return rows;
};
