import { z } from 'zod';
import { RecordId } from '../shared/record-id';

/** Which forming cluster: a sub-cluster of a cluster. */
export const FormingQuestion = z.strictObject({ cluster: RecordId, subcluster: RecordId });
export type FormingQuestion = z.output<typeof FormingQuestion>;
