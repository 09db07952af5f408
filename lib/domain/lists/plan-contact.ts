import { contactKey } from './register-image';
import { participantsOf } from './participants-of';
import type { Participant } from './row-plan';
import type { RowPlot } from './row-plot';

/** Plans the past contact of a row; one that is logged already, by a list or by hand, stays the one it is. */
export const planContact = (plot: RowPlot, named: Participant): void => {
  const { draft: { contact }, image, standings, writes } = plot;
  const participants = [...(named.organizationId === null && named.personId === null ? [] : [named]), ...participantsOf(plot).known];
  const [first] = participants;
  if (contact === null || first === undefined) return;
  if (image.contacts.has(contactKey({ ...contact, ...first }))) {
    standings.push({ record: 'activity', deed: 'same', id: null, name: contact.summary });
    return;
  }
  for (const each of participants) image.contacts.add(contactKey({ ...contact, ...each }));
  const id = plot.newId();
  writes.push({ write: 'create', record: 'activity', id, fields: { ...contact, participants } });
  standings.push({ record: 'activity', deed: 'create', id, name: contact.summary });
};
