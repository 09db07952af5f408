import { eq, inArray, or, type Column, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { activities, claims, commitments, introductions, organizations, referrals } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';

/** Tables of what came out of contacts, with the columns that name organizations and people. */
export const RESULT_TABLES = [
  { table: commitments, firms: [commitments.promisorOrganizationId, commitments.promiseeOrganizationId], people: ['promisorPersonId', 'promiseePersonId'] },
  { table: referrals, firms: [referrals.organizationId, referrals.toOrganizationId], people: ['personId', 'toPersonId'] },
  { table: introductions, firms: [introductions.aOrganizationId, introductions.bOrganizationId], people: ['aPersonId', 'bPersonId'] },
  { table: claims, firms: [claims.organizationId], people: [] },
] as const;

/** The column all of them share, whichever table it is. */
export const ofTable = (table: (typeof RESULT_TABLES)[number]['table']) => table as unknown as typeof commitments;

const namingSample = (db: Handle, firms: readonly Column[]): SQL | undefined =>
  or(...firms.map((firm) => inArray(firm, db.select({ id: organizations.id }).from(organizations).where(eq(organizations.sample, true)))));

/** Ids, table by table, of what goes with a removal: it came out of a contact that goes, names an organization that goes, or is invented and came from no contact. */
export const resultsThatGo = async (db: Handle, { contacts, organizations: firmsGoing }: Pick<SampleRemoval, 'contacts' | 'organizations'>): Promise<string[][]> => {
  const goneContacts = new Set(contacts.remove);
  const goneFirms = new Set(firmsGoing.remove);
  const found: string[][] = [];
  for (const { table, firms } of RESULT_TABLES) {
    const { id, sample, activityId } = ofTable(table);
    const sources = db.select({ id: activities.id }).from(activities).where(eq(activities.sample, true));
    const [first, second = first] = firms;
    const rows = await db.select({ id, sample, activityId, first, second }).from(table).where(or(eq(sample, true), inArray(activityId, sources), namingSample(db, firms)));
    found.push(rows.filter((row) => [row.first, row.second].some((firm) => firm !== null && goneFirms.has(firm)) || (row.activityId === null ? row.sample : goneContacts.has(row.activityId))).map((row) => row.id));
  }
  return found;
};
