import { z } from 'zod';
import { claimFields } from '../follow-through/claim-fields';
import { RecordId } from '../shared/record-id';
import { claimYears, yearsInOrder } from './claim-years';

const { kind, jobs, statement, statedOn } = claimFields;

/** A claim of jobs kept or created by a case; its organization, sub-cluster and region are the case's. */
export const OpenClaimInput = z.strictObject({ caseId: RecordId, kind, jobs, statement, statedOn, ...claimYears }).superRefine(yearsInOrder);
export type OpenClaimInput = z.output<typeof OpenClaimInput>;
