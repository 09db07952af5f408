import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';

/** Whose assessments: an organization's, or those of a community or sub-cluster by its code. */
export const AssessmentsQuestion = z
  .strictObject({ organizationId: RecordId.optional(), subjectKind: z.enum(['community', 'subcluster']).optional(), subjectCode: RecordId.optional() })
  .refine(({ organizationId, subjectKind, subjectCode }) => (organizationId === undefined) !== (subjectKind === undefined) && (subjectKind === undefined) === (subjectCode === undefined), {
    error: () => messages.readiness.refusals.oneSubject,
  });
