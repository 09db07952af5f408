/** Every way a command or query can say no. One mapping per transport lives in lib/web and lib/cli. */
export const ERROR_CODES = [
  'invalid', 'unauthenticated', 'forbidden', 'not-found', 'conflict', 'limited', 'too-large', 'unavailable',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export class Refusal extends Error {
  constructor(readonly code: ErrorCode, message: string, readonly detail: RefusalDetail = {}) {
    super(message);
    this.name = 'Refusal';
  }
}

export type RefusalDetail = {
  /** Message by field path, e.g. `sites.0.jobsCount`. */
  fields?: Record<string, string>;
  /** Both versions of a record edited by two people. */
  conflict?: { mine: Record<string, unknown>; theirs: Record<string, unknown>; theirVersion: number };
  retryAfterSeconds?: number;
};

/** Thrown when the input breaks a rule; names the fields. */
export const invalid = (message: string, fields?: Record<string, string>) => new Refusal('invalid', message, { fields });
/** Thrown when nobody is signed in, or the session has ended. */
export const unauthenticated = (message: string) => new Refusal('unauthenticated', message);
/** Thrown when the actor's roles do not hold the permission. */
export const forbidden = (message: string) => new Refusal('forbidden', message);
/** Thrown for unknown ids and for ids the actor may not see: the two look the same. */
export const notFound = (message: string) => new Refusal('not-found', message);
/** Thrown when a record has moved on since it was read. */
export const conflict = (message: string, detail?: RefusalDetail['conflict']) => new Refusal('conflict', message, { conflict: detail });
/** Thrown when attempts ran out for a while. */
export const limited = (message: string, retryAfterSeconds: number) => new Refusal('limited', message, { retryAfterSeconds });
/** Thrown when a file or body is over its limit. */
export const tooLarge = (message: string) => new Refusal('too-large', message);
/** Thrown when the disk is full or a dependency does not answer; trying again may help. */
export const unavailable = (message: string) => new Refusal('unavailable', message);
