import { z } from 'zod';
import { messages } from '@/lib/messages';
import { optionalText } from '../shared/optional-text';
import { BusinessNumber } from './business-number';
import { editedRecord, idWithVersion } from './edited-record';
import { IndustriesInput } from './industries-input';
import { nameText } from './name-text';
import { OptionalId } from './optional-id';
import { ORGANIZATION_KINDS } from './organization-kind';
import { ORGANIZATION_STATUSES } from './organization-status';
import { jobsRule, siteFields } from './site-fields';
import { SubclusterLinksInput } from './subcluster-links-input';
import { TagNames } from './tag-names';
import { TradeNames } from './trade-names';
import { Website } from './website';

const Year = z
  .int({ error: () => messages.register.refusals.year })
  .min(1600, { error: () => messages.register.refusals.year })
  .max(2199, { error: () => messages.register.refusals.year });

/**
 * An organization of any kind, wholly: what is left out is emptied, except its sites, which are saved one by one once
 * it exists. A First Nation is a rights holder unless somebody says otherwise.
 */
export const OrganizationInput = z
  .strictObject({
    ...editedRecord,
    legalName: nameText(200),
    tradeNames: TradeNames,
    kind: z.enum(ORGANIZATION_KINDS, { error: () => messages.errors.notAChoice }),
    status: z.enum(ORGANIZATION_STATUSES, { error: () => messages.errors.notAChoice }).default('active'),
    businessNumber: BusinessNumber,
    website: Website,
    rightsHolder: z.boolean().optional(),
    parentId: OptionalId,
    ownerId: OptionalId,
    foundedYear: Year.nullish().transform((year) => year ?? null),
    about: optionalText(4000),
    industries: IndustriesInput,
    subclusters: SubclusterLinksInput,
    tags: TagNames,
    sites: z.array(z.strictObject(siteFields).superRefine(jobsRule)).max(20).default([]),
  })
  .superRefine(idWithVersion)
  .superRefine((input, context) => {
    if (input.id !== undefined && input.sites.length > 0) {
      context.addIssue({ code: 'custom', path: ['sites'], message: messages.register.refusals.sitesOnlyWhenNew });
    }
    if (input.id !== undefined && input.parentId === input.id) {
      context.addIssue({ code: 'custom', path: ['parentId'], message: messages.register.refusals.ownParent });
    }
  })
  .transform((input) => ({ ...input, rightsHolder: input.rightsHolder ?? input.kind === 'first_nation' }));
export type OrganizationInput = z.output<typeof OrganizationInput>;
export type OrganizationDraft = z.input<typeof OrganizationInput>;
