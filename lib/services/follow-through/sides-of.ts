import { eq, or } from 'drizzle-orm';
import { commitments, introductions, referrals } from '@/db/schema';

/** Records that name an organization on either side, as conditions. */
export const commitmentsOf = (id: string) => or(eq(commitments.promisorOrganizationId, id), eq(commitments.promiseeOrganizationId, id));
export const referralsOf = (id: string) => or(eq(referrals.organizationId, id), eq(referrals.toOrganizationId, id));
export const introductionsOf = (id: string) => or(eq(introductions.aOrganizationId, id), eq(introductions.bOrganizationId, id));

/** And a person. */
export const commitmentsOfPerson = (id: string) => or(eq(commitments.promisorPersonId, id), eq(commitments.promiseePersonId, id));
export const referralsOfPerson = (id: string) => or(eq(referrals.personId, id), eq(referrals.toPersonId, id));
export const introductionsOfPerson = (id: string) => or(eq(introductions.aPersonId, id), eq(introductions.bPersonId, id));
