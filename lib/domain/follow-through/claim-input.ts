import { z } from 'zod';
import { claimFields } from './claim-fields';
import { derivedFields } from './derived-fields';

/** A claim as it was stated; what supports it is said by move-claim. */
export const ClaimInput = z.strictObject({ ...derivedFields, ...claimFields });
export type ClaimInput = z.output<typeof ClaimInput>;
