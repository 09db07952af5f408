import { z } from 'zod';
import { derivedFields } from './derived-fields';
import { referralFields } from './referral-fields';
import { twoSides } from './two-sides';

export const referralRules = twoSides(['organizationId', 'personId'], ['toOrganizationId', 'toPersonId']);

/** A referral as it shall stand; what became of it is said by move-referral. */
export const ReferralInput = z.strictObject({ ...derivedFields, ...referralFields }).superRefine(referralRules);
export type ReferralInput = z.output<typeof ReferralInput>;
