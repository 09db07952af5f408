import { z } from 'zod';
import { neededText } from '../../shared/needed-text';

const LONGEST_WHY = 500;

/** Publishing says which draft, as it was read, and why. */
export const PublishSchemeInput = z.object({ id: z.string().max(120), revision: z.number().int().positive(), why: neededText(LONGEST_WHY) });
export type PublishSchemeTyped = z.input<typeof PublishSchemeInput>;
