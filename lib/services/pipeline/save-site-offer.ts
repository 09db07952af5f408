import { OfferedSiteInput } from '@/lib/domain/pipeline/offered-site-input';
import { command } from '../define';
import { checkDay } from './check-day';
import { addPart, changePart, loadPart } from './keep-part';
import { loadLivingCase } from './load-case';

/** A site is offered in a case, or what became of the offer is noted. */
export const saveSiteOffer = command({
  name: 'pipeline.save-site-offer',
  permission: 'pipeline.write',
  record: 'case_part',
  input: OfferedSiteInput,
  run: async (ctx, { id, version = 0, ...fields }) => {
    const stored = await loadLivingCase(ctx, fields.caseId);
    checkDay(ctx, 'offeredOn', fields.offeredOn, stored.openedOn);
    if (id !== undefined) return changePart(ctx, 'site', await loadPart(ctx, 'site', id), stored, version, fields);
    return addPart(ctx, 'site', stored, { ...fields, siteId: null, removedAt: null, removedBy: null });
  },
});
