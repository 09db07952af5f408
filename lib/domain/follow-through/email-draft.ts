import type { DraftParticipant } from '../outreach/contact-draft';

/** An e-mail address as a message gives it. */
export type EmailAddress = { name: string; address: string };

/** A message as the log form can take it: who of it is known here, and who is not; nobody is added by it. */
export type EmailDraft = {
  subject: string;
  text: string;
  occurredOn: string;
  who: DraftParticipant[];
  unmatched: EmailAddress[];
};
