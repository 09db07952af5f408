import type { firmsBehind } from '@/lib/services/indicators/firms-behind';
import { contactSummary } from '@/lib/services/outreach/contact-summary';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

/** The organizations behind a figure with their last contact and open follow-ups, as far as the reader may see outreach. */
export const behindRows = async ({ firms }: Awaited<ReturnType<typeof firmsBehind>>) => {
  const reads = allowedFor(await workActor())('outreach.read');
  const contacts = reads ? await ask(contactSummary, { organizationIds: firms.map(({ organizationId }) => organizationId) }) : {};
  return firms.map(({ organizationId, name, sample, ownerName, jobs }) => ({
    id: organizationId, name, sample, ownerName, jobs,
    lastContactOn: contacts[organizationId]?.lastContactOn ?? null,
    openFollowUps: contacts[organizationId]?.openFollowUps ?? null,
  }));
};
