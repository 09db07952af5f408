import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';
import type { WillingAnswers } from '@/lib/domain/readiness/willing-for';
import { messages } from '@/lib/messages';
import { invalid } from '../errors';

/** What somebody is willing for belongs to ready, willing and able alone. Throws invalid elsewhere. */
export const checkWillingFor = (scheme: SchemeCode, willingFor: WillingAnswers) => {
  if (scheme !== 'rwa' && Object.keys(willingFor).length > 0) throw invalid(messages.errors.invalid, { willingFor: messages.readiness.refusals.willingForOfRwa });
};
