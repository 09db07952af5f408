import type { ActivityKind } from '../outreach/activity-kind';

/** Of a contact that not everybody may read, the day alone. */
export type PreviewedContact = { id: string; occurredOn: string; open: { kind: ActivityKind; summary: string } | null };

/** A sample record that is somebody's work by now, listed for a choice. */
export type EditedSample =
  | { kind: 'organization' | 'person'; id: string; name: string; why: 'edited' | 'own-parts' }
  | ({ kind: 'contact' } & PreviewedContact);

/** A count of all, and the latest few of them. */
export type ContactsThatStay = { count: number; latest: PreviewedContact[] };

export type SamplePreview = {
  /** Untouched records, if every edited one were kept. */
  goes: { organizations: number; people: number; contacts: number; followUps: number; results: number };
  colleagues: number;
  realOrganizations: number;
  /** Contacts of one's own that name a sample record besides others. */
  ownContacts: ContactsThatStay;
  /** Invented contacts that also name what stays. */
  withOthers: ContactsThatStay;
  edited: EditedSample[];
};
