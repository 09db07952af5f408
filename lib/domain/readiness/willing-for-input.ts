import { z } from 'zod';
import { messages } from '@/lib/messages';
import { WILLING_ANSWERS } from './willing-for';

const answer = z.enum(WILLING_ANSWERS, { error: () => messages.errors.notAChoice }).optional();

/** What they said they are willing for; what was not asked is left out. */
export const WillingForInput = z.strictObject({
  info: answer, events: answer, joint_project: answer, shared_service: answer, association_fee: answer,
}).default({});
