/** Every secret a person can be asked for; all share one limiter. */
export const CREDENTIALS = ['password', 'code', 'recovery-code', 'setup', 'invite', 'reset', 'identity', 'feed', 'rating', 'directory'] as const;
export type Credential = (typeof CREDENTIALS)[number];
