import { z } from 'zod';
import { derivedFields } from './derived-fields';
import { introductionFields } from './introduction-fields';
import { twoSides } from './two-sides';

export const introductionRules = twoSides(['aOrganizationId', 'aPersonId'], ['bOrganizationId', 'bPersonId']);

/** An introduction as it shall stand; what came of it is said by note-introduction. */
export const IntroductionInput = z.strictObject({ ...derivedFields, ...introductionFields }).superRefine(introductionRules);
export type IntroductionInput = z.output<typeof IntroductionInput>;
