import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';

export const SUBJECT_KINDS = ['organization', 'person'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Whom a question of privacy is about. */
export const SubjectInput = z.strictObject({ kind: z.enum(SUBJECT_KINDS, { error: () => messages.errors.notAChoice }), id: RecordId });
export type SubjectInput = z.output<typeof SubjectInput>;
