/** What a stored second factor is bound to: copied into another account's row it does not open. */
export const factorContext = (userId: string): string => `second-factor:${userId}`;
