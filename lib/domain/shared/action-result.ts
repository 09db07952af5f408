export const actionErrorCodes = [
  'invalid', 'unauthenticated', 'forbidden', 'not-found', 'conflict', 'limited', 'too-large', 'unavailable', 'unexpected',
] as const;
export type ActionErrorCode = (typeof actionErrorCodes)[number];

/**
 * Why a form's action did not happen, as a value that can cross to the browser.
 * `fields` maps a field's path in the input ('sites.0.jobs') to its sentence.
 * `conflict` holds both versions of the record when another person saved first.
 */
export interface ActionError {
  code: ActionErrorCode;
  message: string;
  fields?: Record<string, string>;
  conflict?: { mine: Record<string, unknown>; theirs: Record<string, unknown>; theirVersion: number };
}

/** What every form action answers; it never throws for a mistake of the person at the form. `action` names what it wrote, for whoever wants it undone. */
export type ActionResult<Value> = { ok: true; value: Value; action?: string } | { ok: false; error: ActionError };
