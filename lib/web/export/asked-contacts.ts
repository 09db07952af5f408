import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { listContacts } from '@/lib/services/outreach/list-contacts';

/** All contacts of the list an address asks for that the reader may read, the newest first. */
export const askedContacts = async (actor: Actor, { before: _page, ...asked }: Record<string, string>): Promise<TimelineEntry[]> => {
  const entries: TimelineEntry[] = [];
  for (let before: string | undefined, more = true; more;) {
    const page = await listContacts(actor, { ...asked, ...(before && { before }) } as Parameters<typeof listContacts>[1]);
    entries.push(...page.entries);
    before = page.next ?? undefined;
    more = before !== undefined;
  }
  return entries;
};
