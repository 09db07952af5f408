import type { Confidentiality } from '@/lib/domain/shared/confidentiality';

export const INTERVIEW_RECORD = 'interview';

/** Which fields of an interview may stand in the trail by value: never an answer, and of a restricted or sealed one its level alone. */
export const interviewOpenFields = (level: Confidentiality): readonly string[] =>
  level === 'public' || level === 'internal' ? ['surveyVersionId', 'heldOn', 'state', 'confidentiality'] : ['confidentiality'];
