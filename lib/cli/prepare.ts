import { migrate } from '@/db/migrate';
import { fillWorkspace } from '@/db/seed/fill-workspace';
import { systemActor } from '@/lib/auth/permissions';
import { findDuplicates } from '@/lib/jobs/find-duplicates';
import { prepareSetupLink } from '@/lib/services/access/prepare-setup-link';
import { answer } from './answer';
import { say } from './say';
import type { Words } from './verb';

/** What `npm start` runs before the server: up to date, filled if new, and open to a first administrator. */
export const prepare = async ({ values }: Words) => {
  const { snapshot } = await migrate();
  if (snapshot) say(`A copy from before the migration: ${snapshot}`);
  const now = new Date();
  const { sample } = await fillWorkspace({ empty: values.empty === true, now, say });
  // The worklist of the sample is there from the first look on, not from the first sweep.
  if (sample) await findDuplicates(now);
  const { token } = await prepareSetupLink(systemActor('access.credentials'), {});
  answer({ setupLink: token && `${process.env.NEXTAUTH_URL}/setup/${token}` });
};
