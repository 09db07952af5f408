import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalId } from '../register/optional-id';
import { claimFields } from './claim-fields';
import { commitmentFields } from './commitment-fields';
import { commitmentRules } from './commitment-rules';
import { introductionFields } from './introduction-fields';
import { introductionRules } from './introduction-input';
import { referralFields } from './referral-fields';
import { referralRules } from './referral-input';

const ownerId = OptionalId;
const list = <S extends z.ZodType>(schema: S) => z.array(schema).max(20, { error: () => messages.outreach.refusals.tooMany(20) }).default([]);

/** What came out of a contact, said while it is logged: with its day, its level, and its author as owner unless another is named. */
export const contactResults = {
  commitments: list(z.strictObject({ ...commitmentFields, ownerId }).superRefine(commitmentRules)),
  referrals: list(z.strictObject({ ...referralFields, ownerId }).superRefine(referralRules)),
  introductions: list(z.strictObject({ ...introductionFields, ownerId }).superRefine(introductionRules)),
  claims: list(z.strictObject({ ...claimFields, ownerId })),
};
export type ContactResults = { [List in keyof typeof contactResults]: z.output<(typeof contactResults)[List]> };
