import { z } from 'zod';
import { messages } from '@/lib/messages';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { contactFields } from './contact-fields';
import { contactRules } from './contact-rules';

/**
 * The whole contact as it shall stand, on top of `version`. Topics with an id are kept, others are new; follow-ups
 * here are new ones only, since those already promised have a life of their own.
 */
export const EditContactInput = z
  .strictObject({
    id: RecordId,
    version: z.int({ error: () => messages.errors.notANumber }).min(1),
    /** Why the contact may now be read by more people. */
    reason: optionalText(300),
    ...contactFields,
  })
  .superRefine(contactRules);
export type EditContactInput = z.output<typeof EditContactInput>;
