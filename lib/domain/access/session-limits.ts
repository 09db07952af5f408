/** How long a sign-in lasts, in milliseconds. */
export const SESSION_LIMITS = {
  /** Without any request. */
  idle: 12 * 60 * 60_000,
  /** From the sign-in, however busy. */
  absolute: 30 * 24 * 60 * 60_000,
  /** For the code, once the password was right. */
  code: 10 * 60_000,
  /** `seenAt` is written at most this often. */
  seen: 5 * 60_000,
} as const;
