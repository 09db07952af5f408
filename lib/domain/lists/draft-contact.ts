import { messages } from '@/lib/messages';
import { LogContactInput } from '../outreach/log-contact-input';
import { mayBeLoggedOn } from '../outreach/may-be-logged-on';
import { strictest } from '../shared/confidentiality';
import { checkedBy } from './checked-by';
import { dayIn } from './draft-person';
import type { ListField } from './list-field';
import { listReaders } from './list-readers';
import type { ListSettings } from './list-settings';
import type { RowCells } from './row-cells';
import type { ContactGiven } from './row-draft';
import { splitCell } from './split-cell';

const { cell: words } = messages.lists;
const LINE = 300;

const choice = <Choice>(row: RowCells, field: ListField, read: (text: string) => Choice | null): Choice | null => {
  const text = row.text(field);
  const meant = text === '' ? null : read(text);
  if (text !== '' && meant === null) row.refuse(field, words.noChoice);
  return meant;
};

/** How a contact was held may say what it was: of 'visit' and 'Teams' both, of 'post' the channel alone. */
const howOf = (row: RowCells) => {
  const text = row.text('activity.channel');
  const channel = text === '' ? null : listReaders.channel(text);
  const kind = text === '' || channel === 'other' ? null : listReaders.activity(text);
  if (text !== '' && channel === null && kind === null) row.refuse('activity.channel', words.noChoice);
  return { channel, kind };
};

/** The past contact a row tells of; null without a day. A level in the row raises that of the load and never lowers it. */
export const draftContact = (row: RowCells, settings: ListSettings, today: string): ContactGiven | null => {
  const occurredOn = dayIn(row, 'activity.occurredOn', settings, today);
  if (occurredOn === undefined) return null;
  if (!mayBeLoggedOn(occurredOn, today)) row.refuse('activity.occurredOn', messages.outreach.refusals.inTheFuture);
  const way = howOf(row);
  const kind = choice(row, 'activity.kind', listReaders.activity) ?? way.kind ?? settings.contactKind;
  const { channel } = way;
  const confidentiality = strictest([settings.level, choice(row, 'activity.confidentiality', listReaders.level) ?? settings.level]);
  const [text, details] = [row.text('activity.summary').replace(/\s*\n\s*/g, ' '), row.text('activity.details')];
  const summary = text || (details ? '' : words.contactUntold);
  const fits = summary.length <= LINE;
  const checked = checkedBy(LogContactInput, {
    kind, channel, occurredOn, confidentiality, participants: [{ organizationId: '-' }], topics: splitCell(row.text('activity.topics')).map((text) => ({ text })),
    summary: fits ? summary || details.split('\n', 1)[0]?.slice(0, LINE) : `${summary.slice(0, LINE - 1)}…`,
    details: fits ? details : [text, details].filter(Boolean).join('\n'),
  }, row, (name) => (name === 'details' || name === 'topics' ? `activity.${name}` : 'activity.summary'));
  return checked && { kind, channel, summary: checked.summary, details: checked.details, confidentiality, occurredOn, topics: [...new Set(checked.topics.map(({ text }) => text))] };
};
