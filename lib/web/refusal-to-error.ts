import { messages } from '@/lib/messages';
import type { ActionError } from '@/lib/domain/shared/action-result';
import { Refusal } from '@/lib/services/errors';
import { log } from './log';

/** One mapping for every transport of the web; an unknown fault never leaks its message. */
export const refusalToError = (fault: unknown): ActionError => {
  if (fault instanceof Refusal) {
    const { fields, conflict } = fault.detail;
    return { code: fault.code, message: fault.message, ...(fields && { fields }), ...(conflict && { conflict }) };
  }
  log.error({ err: fault }, 'unexpected fault');
  return { code: 'unexpected', message: messages.errors.unexpected };
};
