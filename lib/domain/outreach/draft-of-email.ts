import type { EmailDraft } from '../follow-through/email-draft';
import { blankDraft } from './blank-draft';
import type { ContactDraft } from './contact-draft';
import { tellingText } from './telling-text';

/** An e-mail as the log form takes it: its subject is the line, its words the details, its day the day; for the person to review. */
export const draftOfEmail = (id: string, today: string, { subject, text, occurredOn, who }: EmailDraft): ContactDraft => ({
  ...blankDraft(id, today, who), kind: 'email', channel: 'email', occurredOn, telling: tellingText(subject, text || null),
});
