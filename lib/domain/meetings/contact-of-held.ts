import type { z } from 'zod';
import type { LogContactInput } from '../outreach/log-contact-input';
import type { Confidentiality } from '../shared/confidentiality';
import type { HeldInput } from './held-input';

type Meeting = { title: string; place: string | null; confidentiality: Confidentiality };

const ownersOf = ({ actions }: Pick<HeldInput, 'actions'>, kind: 'user' | 'organization') =>
  actions.flatMap((action, at) => (action.owner.startsWith(`${kind}:`) ? [{ ...action, at, id: action.owner.slice(kind.length + 1) }] : []));

/**
 * A held meeting as the one contact it becomes: its title is what happened, its minutes the text, everybody marked takes
 * part, an action of a colleague is a follow-up and one of an organization a promise to us. `id` is made by the form, so
 * that sending it twice logs it once.
 */
export const contactOfHeld = (id: string, meeting: Meeting, held: HeldInput): z.input<typeof LogContactInput> => ({
  id, kind: 'meeting', occurredOn: held.occurredOn, durationMin: held.durationMin, place: meeting.place, summary: meeting.title, details: held.minutes, confidentiality: meeting.confidentiality,
  participants: held.marks.map(({ organizationId, personId, attendance }) => ({ organizationId, personId, attendance })),
  followUps: ownersOf(held, 'user').map(({ text, id: ownerId, dueOn }) => ({ title: text, ownerId, dueOn: dueOn ?? '' })),
  commitments: ownersOf(held, 'organization').map(({ text, id: promisorOrganizationId, dueOn }) => ({ text, promisorOrganizationId, dueOn })),
});

/** The field of the form a refusal of the contact is about: 'followUps.0.dueOn' is that of the first action of ours. */
export const heldField = (path: string, held: Pick<HeldInput, 'actions'>): string => {
  const [list, position, field] = path.split('.');
  if (list === 'participants') return `marks.${position ?? 0}`;
  if (list === 'details') return 'minutes';
  if (list !== 'followUps' && list !== 'commitments') return path;
  const action = ownersOf(held, list === 'followUps' ? 'user' : 'organization')[Number(position)];
  const names: Record<string, string> = { title: 'text', text: 'text', dueOn: 'dueOn' };
  return `actions.${action?.at ?? 0}.${names[field ?? ''] ?? 'owner'}`;
};
