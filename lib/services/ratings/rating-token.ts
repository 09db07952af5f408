import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: whoever holds the link answers for the organization it was made for. */
export const newRatingToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of it. */
export const ratingTokenHash = (token: string): string => createHash('sha256').update(`rating ${token}`).digest('base64url');
