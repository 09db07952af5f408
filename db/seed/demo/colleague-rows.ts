import { z } from 'zod';
import type { users } from '@/db/schema';
import { emailKey } from '@/lib/domain/access/email-key';
import { ROLES } from '@/lib/domain/access/role';
import { readSampleFile } from './read-sample-file';
import { sampleId } from './sample-id';

const File = z.object({
  colleagues: z.array(z.strictObject({ key: z.string(), name: z.string(), email: z.email(), roles: z.array(z.enum(ROLES)) })),
});

/** Accounts that nobody has joined with: without a password there is no way in. */
export const colleagueRows = async (since: Date): Promise<(typeof users.$inferInsert)[]> => {
  const { colleagues } = await readSampleFile('colleagues.json', File);
  return colleagues.map(({ key, name, email, roles }) => ({
    id: sampleId('colleague', key), name, email, emailKey: emailKey(email), roles, recoveryCodes: [], preferences: {},
    createdAt: since, createdBy: 'system', updatedAt: since, updatedBy: 'system', version: 1,
  }));
};
