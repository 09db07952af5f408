import { z } from 'zod';
import { RecordId } from '../shared/record-id';
import { editedRecord, idWithVersion } from './edited-record';
import { jobsRule, siteFields } from './site-fields';

export const SiteInput = z
  .strictObject({ ...editedRecord, organizationId: RecordId, ...siteFields })
  .superRefine(idWithVersion)
  .superRefine(jobsRule);
export type SiteInput = z.output<typeof SiteInput>;
export type SiteDraft = z.input<typeof SiteInput>;
