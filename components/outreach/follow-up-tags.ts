import type { TagTone } from '@/components/ui/tag';
import type { EntryFollowUp, TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

type FollowUpTag = { text: string; tone: TagTone };

const promised = ({ title, dueOn, state, ownerName }: EntryFollowUp, today: string): FollowUpTag => {
  const { timeline } = messages.outreach;
  if (state === 'open') return { text: timeline.followUp(title, format.dayBeside(dueOn, today), ownerName), tone: dueOn < today ? 'bad' : 'warn' };
  return state === 'done' ? { text: timeline.followUpDone(title), tone: 'good' } : { text: timeline.followUpDropped(title), tone: 'flat' };
};

/** What was promised in a contact, and what stayed unresolved. */
export const followUpTags = ({ followUps, topics }: Pick<TimelineEntry, 'followUps' | 'topics'>, today: string): FollowUpTag[] => [
  ...followUps.map((followUp) => promised(followUp, today)),
  ...topics.filter(({ state }) => state === 'unresolved').map(({ text }): FollowUpTag => ({ text: messages.outreach.timeline.unresolved(text), tone: 'flat' })),
];
