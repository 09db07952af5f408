import { AssessmentInput } from '@/lib/domain/readiness/assessment-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { checkBeside } from './check-beside';
import { demandSubject } from './demand-subject';
import { keepAssessment } from './keep-assessment';
import { settleEvidence } from './settle-evidence';

/** Assesses somebody: each score with what it rests on, as confidential as the strictest of it. */
export const assess = command({
  name: 'readiness.assess',
  permission: 'readiness.write',
  record: 'assessment',
  input: AssessmentInput,
  run: async (ctx, { id = ctx.newId(), scheme, subject, besideId, assessedOn = ctx.today, scores, willingFor, note, confidentiality }) => {
    const stored = await demandSubject(ctx, subject, scheme);
    if (assessedOn > ctx.today) throw invalid(messages.errors.invalid, { assessedOn: messages.readiness.refusals.inTheFuture });
    if (besideId !== null) await checkBeside(ctx, besideId, { scheme, ...stored });
    const evidence = await settleEvidence(ctx, scores, stored.organizationId, assessedOn);
    const level = strictest([confidentiality ?? 'internal', ...evidence.map((one) => one.level)]);
    await keepAssessment(ctx, {
      id, scheme, kind: besideId === null ? 'single' : 'second', subjectKind: subject.kind, ...stored, assessedOn, willingFor, note, besideId, confidentiality: level,
      scores: Object.fromEntries(scores.map(({ axis, value }) => [axis, value])),
    }, evidence);
    return { id };
  },
});
