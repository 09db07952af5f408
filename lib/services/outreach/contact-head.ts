import { activities, users } from '@/db/schema';

/** The columns of a contact that lists and timelines show; everything else of it is asked for by id. */
export const contactHead = {
  id: activities.id,
  kind: activities.kind,
  occurredOn: activities.occurredOn,
  summary: activities.summary,
  confidentiality: activities.confidentiality,
  authorId: activities.authorId,
  authorName: users.name,
  sample: activities.sample,
};
export type ContactHead = {
  [Key in keyof typeof contactHead]: Key extends 'authorName' ? string | null : (typeof contactHead)[Key]['_']['data'];
};
