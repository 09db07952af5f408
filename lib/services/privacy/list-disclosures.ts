import { asc, desc } from 'drizzle-orm';
import { z } from 'zod';
import { disclosurePackages } from '@/db/schema';
import { query } from '../define';

/** Requests for access, open ones first by the day they are due. */
export const listDisclosures = query({
  name: 'privacy.disclosures',
  permission: 'privacy.manage',
  input: z.strictObject({}),
  run: async ({ db, today }) => {
    const rows = await db.select({ id: disclosurePackages.id, reference: disclosurePackages.reference, state: disclosurePackages.state, receivedOn: disclosurePackages.receivedOn, dueOn: disclosurePackages.dueOn })
      .from(disclosurePackages).orderBy(asc(disclosurePackages.state), asc(disclosurePackages.dueOn), desc(disclosurePackages.id)).limit(200);
    return { packages: rows, today };
  },
});
