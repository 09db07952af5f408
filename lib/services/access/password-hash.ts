import { hash, parseOptions, verify } from '@node-rs/argon2';
import { inHashQueue } from './hash-queue';

/** argon2id, 64 MiB, three passes, one lane (above the OWASP minimum of 19 MiB, two passes). */
const COST = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => inHashQueue(() => hash(password, COST));

// Of a random password nobody knows: an unknown account takes as long as a known one.
let decoy: Promise<string> | undefined;
const decoyHash = () => (decoy ??= hashPassword(crypto.randomUUID()));

/** Without a stored hash the answer is no, after the same work. */
export const passwordMatches = async (stored: string | null, password: string): Promise<boolean> => {
  const against = stored ?? (await decoyHash());
  const same = await inHashQueue(() => verify(against, password));
  return stored !== null && same;
};

/** The cost has been raised since this hash was made: the next right password is hashed anew. */
export const isOutdated = (stored: string): boolean => {
  const { algorithm, memoryCost, timeCost, parallelism } = parseOptions(stored);
  return algorithm !== COST.algorithm || memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism;
};
