import type { ContactReader } from '../outreach/contact-reader';
import { mayReadContact } from '../outreach/may-read-contact';
import type { Confidentiality } from '../shared/confidentiality';

/** What decides who may see a meeting: its series, its own level and maker, and the contact it became. */
export type MeetingGuard = {
  series: { confidentiality: Confidentiality; createdBy: string; ownerId: string };
  confidentiality: Confidentiality;
  createdBy: string;
  contact: Parameters<typeof mayReadContact>[0] | null;
};

const open = (level: Confidentiality) => level === 'public' || level === 'internal';

/**
 * C6-14 for a meeting: its series is seen, its own level allows it, and of one that was held the contact may be read. Whoever runs
 * or made the series sees it whatever its level. The database condition (visible-meetings) says the same and is tested against this.
 */
export const mayReadMeeting = ({ series, confidentiality, createdBy, contact }: MeetingGuard, reader: ContactReader): boolean => {
  if (reader.all) return true;
  const mine = (hands: readonly string[]) => reader.trusted && reader.userId !== null && hands.includes(reader.userId);
  return (open(series.confidentiality) || mine([series.ownerId, series.createdBy])) && (open(confidentiality) || mine([createdBy, series.ownerId]))
    && (contact === null || mayReadContact(contact, reader));
};
