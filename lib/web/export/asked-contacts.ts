import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import type { ExportedContact } from '@/lib/domain/export/exported';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { contactsToExport } from '@/lib/services/export/contacts-to-export';
import { listContacts } from '@/lib/services/outreach/list-contacts';

/** All contacts of the list an address asks for that the reader may read, the newest first. */
export const askedContacts = async (actor: Actor, { before: _page, ...asked }: Record<string, string>): Promise<(TimelineEntry & ExportedContact)[]> => {
  const entries: (TimelineEntry & ExportedContact)[] = [];
  for (let before: string | undefined, more = true; more;) {
    const page = await listContacts(actor, { ...asked, ...(before && { before }) } as Parameters<typeof listContacts>[1]);
    const said = new Map((await contactsToExport(actor, { ids: page.entries.map(({ id }) => id) })).map((each) => [each.id, each]));
    entries.push(...page.entries.flatMap((entry) => { const more = said.get(entry.id); return more ? [{ ...entry, ...more }] : []; }));
    before = page.next ?? undefined;
    more = before !== undefined;
  }
  return entries;
};
