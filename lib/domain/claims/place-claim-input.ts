import { z } from 'zod';
import { recordAsRead } from '../follow-through/record-as-read';
import { OptionalId } from '../register/optional-id';
import { claimYears, yearsInOrder } from './claim-years';

/** What a claim is read beside: its case, its sub-cluster ('cluster/sub-cluster'), its region and its years. */
export const PlaceClaimInput = z.strictObject({ ...recordAsRead, caseId: OptionalId, part: OptionalId, regionCode: OptionalId, ...claimYears }).superRefine(yearsInOrder);
export type PlaceClaimInput = z.output<typeof PlaceClaimInput>;
