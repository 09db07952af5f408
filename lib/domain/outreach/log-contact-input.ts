import { z } from 'zod';
import { contactResults } from '../follow-through/contact-results';
import { contactFields } from './contact-fields';
import { contactRules } from './contact-rules';

/**
 * One contact with any number of organizations and people. `id` is made by the form, once for each contact: sending
 * the same contact twice (a lost answer, a second press) logs it once. `occurredOn` is today when it is left out.
 */
export const LogContactInput = z
  .strictObject({ id: z.uuid().toLowerCase().optional(), ...contactFields, ...contactResults })
  .superRefine(contactRules);
export type LogContactInput = z.output<typeof LogContactInput>;
