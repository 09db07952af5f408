import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalId } from '../register/optional-id';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';
import { RecordId } from '../shared/record-id';
import { RESULT_EVIDENCE_KINDS } from './evidence-kind';

const KIND_AND_ID = new RegExp(`^(${RESULT_EVIDENCE_KINDS.join('|')}) (\\S+)$`);

/** 'activity <id>', as a select box sends it, or the two apart. */
const Evidence = z.union([
  z.strictObject({ kind: z.enum(RESULT_EVIDENCE_KINDS), id: RecordId }),
  z.string().regex(KIND_AND_ID).transform((given) => {
    const [, kind, id = ''] = KIND_AND_ID.exec(given) ?? [];
    return { kind: kind as (typeof RESULT_EVIDENCE_KINDS)[number], id };
  }),
], { error: () => messages.initiatives.refusals.notEvidence });

/** A form names one thing, the interface as many as there are. */
const listed = (given: unknown) => (given === undefined || Array.isArray(given) ? given : [given]);

/** Something that came of an initiative. Nothing is claimed without what it rests on. */
export const ResultInput = z.strictObject({
  initiativeId: RecordId,
  targetId: OptionalId,
  text: neededText(1000),
  happenedOn: IsoDay,
  evidence: z.preprocess(listed, z.array(Evidence, { error: () => messages.initiatives.refusals.evidenceNeeded }).min(1, { error: () => messages.initiatives.refusals.evidenceNeeded }).max(20)),
});
export type ResultInput = z.output<typeof ResultInput>;
