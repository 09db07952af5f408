import { hash } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { users } from '@/db/schema';
import { hashPassword, isOutdated, passwordMatches } from '@/lib/services/access/password-hash';
import { signIn } from '@/lib/services/access/sign-in';
import { command, query } from '@/lib/services/define';
import { founder, PASSWORD, SYSTEM, visitor } from './access-world';

const stored = query({
  name: 'test.stored', permission: 'access.credentials', input: z.strictObject({ id: z.string() }),
  run: async ({ db }, { id }) => (await db.select({ hash: users.passwordHash }).from(users).where(eq(users.id, id)))[0]?.hash ?? '',
});
const store = command({
  name: 'test.store', permission: 'access.credentials', record: 'user', input: z.strictObject({ id: z.string(), passwordHash: z.string() }),
  run: async ({ db }, { id, passwordHash }) => {
    await db.update(users).set({ passwordHash }).where(eq(users.id, id));
    return { id };
  },
});

describe('a password', () => {
  it('is kept as argon2id over 64 MiB, three passes, one lane', async () => {
    expect(await hashPassword(PASSWORD)).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  it('matches itself to the letter: no trimming, no folding', async () => {
    const kept = await hashPassword(PASSWORD);
    expect(await passwordMatches(kept, PASSWORD)).toBe(true);
    expect(await passwordMatches(kept, `${PASSWORD} `)).toBe(false);
    expect(await passwordMatches(kept, PASSWORD.toUpperCase())).toBe(false);
  });

  it('never matches an account without one', async () => {
    expect(await passwordMatches(null, PASSWORD)).toBe(false);
  });

  it('hashed at an older cost is hashed anew at the next right sign-in, and only then', async () => {
    const weak = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
    const { id, email } = await founder();
    await store(SYSTEM, { id, passwordHash: await hash(PASSWORD, weak) });
    await signIn(visitor(), { email, password: 'not the password' });
    expect(isOutdated(await stored(SYSTEM, { id }))).toBe(true);
    await signIn(visitor(), { email, password: PASSWORD });
    expect(isOutdated(await stored(SYSTEM, { id }))).toBe(false);
    expect(await passwordMatches(await stored(SYSTEM, { id }), PASSWORD)).toBe(true);
  });
});
