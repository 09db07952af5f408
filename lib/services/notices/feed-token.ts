import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: whoever holds the address of a feed may read it. */
export const newFeedToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of it. */
export const feedTokenHash = (token: string): string => createHash('sha256').update(`feed ${token}`).digest('base64url');
