import { contactKey } from './register-image';
import type { RowPlot } from './row-plot';

/** Plans the past contact of a row; one that is logged already, by a list or by hand, stays the one it is. */
export const planContact = (plot: RowPlot, organizationId: string | null, personId: string | null): void => {
  const { draft: { contact }, image, standings, writes } = plot;
  if (contact === null || (organizationId === null && personId === null)) return;
  const key = contactKey({ ...contact, organizationId, personId });
  if (image.contacts.has(key)) {
    standings.push({ record: 'activity', deed: 'same', id: null, name: contact.summary });
    return;
  }
  image.contacts.add(key);
  const id = plot.newId();
  writes.push({ write: 'create', record: 'activity', id, fields: { ...contact, organizationId, personId } });
  standings.push({ record: 'activity', deed: 'create', id, name: contact.summary });
};
