import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';

const code = RecordId;

/** Who or what is assessed. */
export const SubjectInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organization'), organizationId: RecordId }),
  z.strictObject({ kind: z.literal('community'), regionCode: code }),
  z.strictObject({ kind: z.literal('subcluster'), clusterCode: code, subclusterCode: code }),
], { error: () => messages.errors.notAChoice });
export type SubjectInput = z.output<typeof SubjectInput>;
