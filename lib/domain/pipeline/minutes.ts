import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { ReviewReason } from './review-reason';
import type { Stream } from './stream';

type Item = { codeName: string; organization: string | null; open: boolean; reasons: readonly ReviewReason[]; decision: string | null; actions: readonly { title: string; owner: string; dueOn: string }[] };
type Held = { stream: Stream | null; heldOn: string; chair: string | null; present: string | null; note: string | null; finished: boolean; items: readonly Item[] };

/** What a case is called in the minutes: its firm beside the code name, but of a confidential one the code name alone, since minutes are handed round. */
export const minutesName = ({ codeName, organization, open }: Pick<Item, 'codeName' | 'organization' | 'open'>): string => (open && organization !== null ? `${organization} (${codeName})` : codeName);

/** The title of a review's minutes. */
export const minutesTitle = ({ stream, heldOn }: Pick<Held, 'stream' | 'heldOn'>): string => {
  const { minutes: words, words: named, review } = messages.pipeline;
  return words.title((stream === null ? review.all : named.streams[stream]).toLowerCase(), format.day(heldOn, 'year'));
};

/** The minutes of a review as plain text: decisions with their actions first, then what nothing was decided on. */
export const minutesText = (held: Held): string => {
  const { minutes: words, words: named } = messages.pipeline;
  const reasons = (item: Item) => item.reasons.map((reason) => named.reasons[reason].toLowerCase()).join(', ');
  const decided = held.items.filter(({ decision, actions }) => decision !== null || actions.length > 0);
  const rest = held.items.filter((item) => !decided.includes(item));
  return [
    minutesTitle(held), held.chair ? words.led(held.chair) : null, held.present ? words.present(held.present) : held.finished ? words.presentNone : null, held.finished ? null : words.draft, '',
    words.decisions, ...(decided.length === 0 ? [words.noDecisions] : []),
    ...decided.flatMap((item, index) => [
      '', `${index + 1}. ${minutesName(item)}: ${reasons(item)}`, ...(item.decision === null ? [] : [`   ${item.decision.replaceAll('\n', '\n   ')}`]),
      ...item.actions.map(({ title, owner, dueOn }) => `   - ${words.action(title, owner, format.day(dueOn, 'year'))}`),
    ]),
    ...(rest.length === 0 ? [] : ['', words.lookedAt, ...rest.map((item) => `- ${minutesName(item)}: ${reasons(item)}`)]),
    ...(held.note === null ? [] : ['', words.remarks, held.note]), '', words.left, '',
  ].filter((line) => line !== null).join('\n');
};
