import { z } from 'zod';
import { commitmentFields } from './commitment-fields';
import { commitmentRules } from './commitment-rules';
import { derivedFields } from './derived-fields';

/** A promise as it shall stand. */
export const CommitmentInput = z.strictObject({ ...derivedFields, ...commitmentFields }).superRefine(commitmentRules);
export type CommitmentInput = z.output<typeof CommitmentInput>;
