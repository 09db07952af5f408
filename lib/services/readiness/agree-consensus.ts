import { inArray } from 'drizzle-orm';
import { assessmentEvidence, assessments, assessmentSources } from '@/db/schema';
import { checkScores } from '@/lib/domain/readiness/check-scores';
import { ConsensusInput } from '@/lib/domain/readiness/consensus-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { counting } from '../counting-assessments';
import { checkWillingFor } from './check-willing-for';
import { demandSubject } from './demand-subject';
import { keepAssessment } from './keep-assessment';

/** Records what two or more scorers agreed, out of assessments of one subject by one scheme; it rests on the evidence of all of them. */
export const agreeConsensus = command({
  name: 'readiness.agree-consensus',
  permission: 'readiness.write',
  record: 'assessment',
  input: ConsensusInput,
  run: async (ctx, { id = ctx.newId(), sourceIds, assessedOn = ctx.today, scores, willingFor, note }) => {
    const { refusals } = messages.readiness;
    const refuse = (fields: Record<string, string>) => invalid(messages.errors.invalid, fields);
    const wanted = [...new Set(sourceIds)];
    const sources = await ctx.db.select().from(assessments).where(counting(ctx, inArray(assessments.id, wanted)));
    const [first] = sources;
    if (!first || sources.length !== wanted.length) throw refuse({ sourceIds: messages.errors.unknownRecord });
    const { scheme, subjectKind, organizationId, subjectCode } = first;
    if (sources.some((one) => one.scheme !== scheme || one.organizationId !== organizationId || one.subjectCode !== subjectCode)) throw refuse({ sourceIds: refusals.notOneSubject });
    if (new Set(sources.map(({ scorerId }) => scorerId)).size < 2) throw refuse({ sourceIds: refusals.twoScorers });
    if (assessedOn > ctx.today) throw refuse({ assessedOn: refusals.inTheFuture });
    if (sources.some((one) => one.assessedOn > assessedOn)) throw refuse({ assessedOn: refusals.beforeItsSources });
    if (organizationId !== null) await demandSubject(ctx, { kind: 'organization', organizationId }, scheme);
    checkWillingFor(scheme, willingFor);
    const under = await ctx.db.select().from(assessmentEvidence).where(inArray(assessmentEvidence.assessmentId, wanted));
    const evidence = [...new Map(under.map((one) => [`${one.axis} ${one.kind} ${one.activityId} ${one.recordId}`, one])).values()];
    const given = scores.map(({ axis, value }) => ({ axis, value, evidence: evidence.filter((one) => one.axis === axis).map(({ kind, activityId }) => ({ kind, id: activityId })) }));
    const wrong = checkScores(scheme, given);
    if (Object.keys(wrong).length > 0) throw refuse(wrong);

    const scored = evidence.filter(({ axis }) => scores.some((one) => one.axis === axis && one.value !== null));
    const isNew = await keepAssessment(ctx, {
      id, scheme, kind: 'consensus', subjectKind, organizationId, subjectCode, assessedOn, willingFor, note, besideId: null,
      confidentiality: strictest(sources.map(({ confidentiality }) => confidentiality)), scores: Object.fromEntries(scores.map(({ axis, value }) => [axis, value])),
    }, scored);
    if (isNew) await ctx.db.insert(assessmentSources).values(wanted.map((sourceId) => ({ assessmentId: id, sourceId })));
    return { id };
  },
});
