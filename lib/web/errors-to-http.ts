import type { ActionErrorCode } from '@/lib/domain/shared/action-result';
import { Refusal } from '@/lib/services/errors';
import { refusalToError } from './refusal-to-error';

const STATUS: Record<ActionErrorCode, number> = {
  invalid: 422, unauthenticated: 401, forbidden: 403, 'not-found': 404, conflict: 409, limited: 429, 'too-large': 413,
  unavailable: 503, unexpected: 500,
};

export const errorToResponse = (fault: unknown): Response => {
  const error = refusalToError(fault);
  const retryAfter = fault instanceof Refusal ? fault.detail.retryAfterSeconds : undefined;
  return Response.json({ error }, {
    status: STATUS[error.code],
    headers: { 'Cache-Control': 'no-store', ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }) },
  });
};
