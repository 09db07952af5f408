import { z } from 'zod';
import { messages } from '@/lib/messages';
import { NaicsCode } from './naics-code';
import { ShareOfOne } from './share-of-one';

/** Rounding of shares typed in per cent may leave their sum a hair above one. */
const TOLERANCE = 1e-9;

const IndustryInput = z.strictObject({
  naicsCode: NaicsCode,
  /** Share of the organization's activity, 0 to 1; null is unknown, never zero. */
  share: ShareOfOne.nullish().transform((share) => share ?? null),
  primary: z.boolean().default(false),
});

/**
 * The industries of an organization: each code once, known shares adding to at most 1 (plus 1e-9), exactly one primary
 * when there is any. A single industry is primary without being told so.
 */
export const IndustriesInput = z
  .array(IndustryInput)
  .max(20)
  .default([])
  .transform((industries) => (industries.length === 1 ? industries.map((only) => ({ ...only, primary: true })) : industries))
  .superRefine((industries, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    industries.forEach(({ naicsCode }, at) => {
      if (industries.findIndex((other) => other.naicsCode === naicsCode) < at) refuse([at, 'naicsCode'], messages.register.refusals.industryTwice);
    });
    const sum = industries.reduce((total, { share }) => total + (share ?? 0), 0);
    if (sum > 1 + TOLERANCE) refuse([], messages.register.refusals.sharesOverOne);
    if (industries.length > 0 && industries.filter(({ primary }) => primary).length !== 1) refuse([], messages.register.refusals.onePrimary);
  });
