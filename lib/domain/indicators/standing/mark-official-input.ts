import { z } from 'zod';
import { neededText } from '../../shared/needed-text';

const LONGEST_WHY = 500;

/** Which series, whether it is official from now on, and why. */
export const MarkOfficialInput = z.strictObject({ series: z.string().max(120), official: z.boolean(), why: neededText(LONGEST_WHY) });
export type MarkOfficialTyped = z.input<typeof MarkOfficialInput>;
