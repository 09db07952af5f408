import { z } from 'zod';
import { listChoice } from './list-choice';
import { listText } from './list-text';
import { PageNumber } from './page-number';

export const CONTACT_RULES = ['allowed', 'do_not_contact'] as const;
export type ContactRule = (typeof CONTACT_RULES)[number];

/** What the list of people is narrowed to by the fields above it. */
export const peopleNarrowing = {
  q: listText(200),
  /** The organization they are affiliated with today. */
  organization: listText(64),
  /** The association they are members of today. */
  association: listText(64),
  contact: listChoice(CONTACT_RULES),
  archived: listChoice(['yes']),
};

/** The state of the list of people, as it stands in the address of the page. Ordered by match when searched, else by name. */
export const PeopleListInput = z.object({
  ...peopleNarrowing,
  page: PageNumber,
});
export type PeopleListInput = z.output<typeof PeopleListInput>;
