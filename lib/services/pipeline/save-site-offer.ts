import { eq } from 'drizzle-orm';
import { sites } from '@/db/schema';
import { OfferedSiteInput } from '@/lib/domain/pipeline/offered-site-input';
import { siteName } from '@/lib/domain/pipeline/site-name';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { invalid } from '../errors';
import { checkDay } from './check-day';
import { addPart, changePart, loadPart } from './keep-part';
import { loadLivingCase } from './load-case';

const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });

/** The words of an offer; without any, what the register calls the site. Throws invalid where there is neither. */
const nameOf = async ({ db }: CommandContext, siteId: string | null, name: string | null): Promise<string> => {
  if (siteId === null) {
    if (name === null) throw refuse('name', messages.pipeline.refusals.siteNeeded);
    return name;
  }
  const [site] = await db.select({ name: sites.name, address: sites.address, place: sites.place }).from(sites).where(eq(sites.id, siteId));
  if (!site) throw refuse('siteId', messages.errors.unknownRecord);
  return name ?? siteName(site);
};

/** A site is offered in a case, or what became of the offer is noted. */
export const saveSiteOffer = command({
  name: 'pipeline.save-site-offer',
  permission: 'pipeline.write',
  record: 'case_part',
  input: OfferedSiteInput,
  run: async (ctx, { id, version = 0, ...given }) => {
    const stored = await loadLivingCase(ctx, given.caseId);
    const fields = { ...given, name: await nameOf(ctx, given.siteId, given.name) };
    checkDay(ctx, 'offeredOn', fields.offeredOn, stored.openedOn);
    if (id !== undefined) return changePart(ctx, 'site', await loadPart(ctx, 'site', id), stored, version, fields);
    return addPart(ctx, 'site', stored, { ...fields, removedAt: null, removedBy: null });
  },
});
