import { messages } from '@/lib/messages';
import type { TimelineEntry } from './timeline-entry';

const NAMED = 2;

type Shown = Pick<TimelineEntry, 'organizations' | 'people'>;

/**
 * Who took part, in one line of a timeline of `organizationId` (null: of nobody in particular). Up to two of the
 * timeline's own people are named, then how many more people and how many other organizations there were; without
 * people of its own the other organizations are named. Empty when nobody else is to be named.
 */
export const participantsLine = ({ organizations, people }: Shown, organizationId: string | null): string => {
  const others = organizations.filter(({ id }) => id !== organizationId);
  const came = people.filter(({ attendance }) => attendance === 'attended');
  const own = organizationId === null ? came : came.filter((person) => person.organizationId === organizationId);
  const { more } = messages.outreach.participants;
  if (own.length > 0) {
    return more(own.slice(0, NAMED).map(({ name }) => name).join(', '), came.length - Math.min(own.length, NAMED), others.length);
  }
  return more(others.slice(0, NAMED).map(({ name }) => name).join(', '), came.length, Math.max(0, others.length - NAMED));
};
