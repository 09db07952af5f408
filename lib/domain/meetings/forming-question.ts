import { z } from 'zod';
import { DEFAULT_CLUSTER } from '../indicators/cluster-question';
import { RecordId } from '../shared/record-id';

/** One cluster, or one of its sub-clusters. */
export const FormingQuestion = z.strictObject({ cluster: RecordId.default(DEFAULT_CLUSTER), subcluster: RecordId.optional() });
export type FormingQuestion = z.output<typeof FormingQuestion>;
