import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';
import { AXIS_CODES } from './axis-code';
import { EVIDENCE_KINDS } from './evidence-kind';

const MOST_EVIDENCE = 20;

export const EvidenceInput = z.strictObject({ kind: z.enum(EVIDENCE_KINDS, { error: () => messages.errors.notAChoice }), id: RecordId });

/** One axis: a step of its scale, or null for looked at and not known; a step needs what it rests on. */
export const ScoreInput = z.strictObject({
  axis: z.enum(AXIS_CODES, { error: () => messages.errors.notAChoice }),
  value: z.int({ error: () => messages.errors.notANumber }).nullable(),
  evidence: z.array(EvidenceInput, { error: () => messages.errors.notAList }).max(MOST_EVIDENCE, { error: () => messages.errors.tooMany(MOST_EVIDENCE) }).default([]),
});
export type ScoreInput = z.output<typeof ScoreInput>;
