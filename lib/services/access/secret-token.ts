import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a one-time link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of it: a token is random enough that a plain digest cannot be reversed. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');
