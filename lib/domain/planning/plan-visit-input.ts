import { z } from 'zod';
import { visitFields } from './visit-fields';

/** `id` is made by the form, once for each visit: sent twice, it is planned once. */
export const PlanVisitInput = z.strictObject({ id: z.uuid().toLowerCase().optional(), ...visitFields });
export type PlanVisitInput = z.output<typeof PlanVisitInput>;
