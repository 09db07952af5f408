import { messages } from '@/lib/messages';
import { asHtml, oneLine } from '../notices/mail-text';

type Asked = { organization: string; question: string; until: string; address: string };

/** The letter that brings a private link: who is asked what, until when, and that the link is theirs alone. */
export const invitationMail = ({ organization, question, until, address }: Asked): { subject: string; text: string; html: string } => {
  const words = messages.ratings.mail;
  const before = [words.asked(oneLine(organization)), oneLine(question)];
  const after = [words.how, words.until(until), words.yours];
  return {
    subject: oneLine(words.subject(organization)),
    text: [...before, address, ...after].join('\n\n'),
    html: [...before.map((line) => `<p>${asHtml(line)}</p>`), `<p><a href="${asHtml(address)}">${asHtml(words.open)}</a></p>`, ...after.map((line) => `<p>${asHtml(line)}</p>`)].join(''),
  };
};
