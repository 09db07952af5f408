import { z } from 'zod';
import { INITIATIVE_STAGES } from './stage';

const code = z.string().trim().max(80).optional();

/** Which initiatives: of a stage, of a cluster or one of its parts, archived ones or the others. */
export const InitiativesQuestion = z.strictObject({ stage: z.enum(INITIATIVE_STAGES).optional(), cluster: code, subcluster: code, archived: z.coerce.boolean().optional() });
export type InitiativesQuestion = z.output<typeof InitiativesQuestion>;
