import type { SelectOption } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { ContactChoices } from '@/lib/services/initiatives/contact-choices';

const { evidenceKinds } = messages.initiatives;
const SHORT = 80;

const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text);

/** Contacts as a select box names them: the day, the kind, and how they were summed up. */
export const contactOptions = (contacts: ContactChoices['linked']): SelectOption[] =>
  contacts.map(({ id, kind, occurredOn, summary }) => ({ value: id, label: `${format.day(occurredOn, 'year')}, ${messages.outreach.kinds[kind].toLowerCase()}: ${short(summary)}` }));

/** What a result can rest on. */
export const evidenceOptions = ({ linked, files, promises }: ContactChoices): SelectOption[] => [
  ...contactOptions(linked).map(({ value, label }) => ({ value: `activity ${value}`, label })),
  ...files.map(({ id, fileName }) => ({ value: `attachment ${id}`, label: `${evidenceKinds.attachment}: ${short(fileName)}` })),
  ...promises.map(({ id, text, madeOn }) => ({ value: `commitment ${id}`, label: `${format.day(madeOn, 'year')}, ${evidenceKinds.commitment.toLowerCase()}: ${short(text)}` })),
];

/** Tables a published figure can be read from, each series once. */
export const seriesOptions = (vintages: readonly { series: { code: string }; title: string }[]): SelectOption[] =>
  [...new Map(vintages.map(({ series, title }) => [series.code, { value: series.code, label: short(title) }])).values()];
