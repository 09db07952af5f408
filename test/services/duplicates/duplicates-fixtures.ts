import { z } from 'zod';
import type { Handle } from '@/db/database';
import { systemActor, type Actor } from '@/lib/auth/permissions';
import { command } from '@/lib/services/define';
import { comparePending } from '@/lib/services/duplicates/compare-pending';
import { keyStale } from '@/lib/services/duplicates/key-stale';
import { saveOrganization } from '@/lib/services/register/save-organization';
import type { OrganizationDraft } from '@/lib/domain/register/organization-input';
import { facilitator, staff } from '../register/register-fixtures';

export const coordinator = staff(['coordinator']);
export const job: Actor = { kind: 'job', id: 'duplicates', permissions: ['jobs.work'] };

const run = command({
  name: 'test.rows', permission: 'register.write', record: 'test', input: z.object({ work: z.custom<(db: Handle) => Promise<unknown>>() }), unaudited: 'rows of a test',
  run: async ({ db }, { work }) => ({ id: 'rows', rows: await work(db) }),
});

/** Reads or writes rows as no command does. */
export const onRows = async <Rows>(work: (db: Handle) => Promise<Rows>): Promise<Rows> => (await run(systemActor('register.write'), { work })).rows as Rows;

export const firm = async (legalName: string, more: Partial<OrganizationDraft> = {}) => (await saveOrganization(facilitator, { legalName, kind: 'firm', ...more })).id;

/** What the sweep does: keys first, then comparison until nothing waits. */
export const sweep = async () => {
  for (const record of ['organization', 'person'] as const) {
    for (let after: string | null = ''; after !== null;) after = (await keyStale(job, { record, after })).next;
    while ((await comparePending(job, { record })).compared > 0);
  }
};
