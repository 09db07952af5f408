import { z } from 'zod';
import { messages } from '@/lib/messages';

/** A share of a whole, 0 to 1. */
export const ShareOfOne = z
  .number({ error: () => messages.errors.notANumber })
  .min(0, { error: () => messages.register.refusals.shareRange })
  .max(1, { error: () => messages.register.refusals.shareRange });
