import type { Attendance } from '@/lib/domain/outreach/attendance';
import type { MeetingState } from '@/lib/domain/meetings/meeting-state';

const states: Record<MeetingState, string> = { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' };
const keys: Record<Attendance, string> = { attended: 'a', no_show: 'n', apologies: 'p', invited: 'i' };

export const meeting = {
  states, keys,
  one: 'Meeting', newTitle: 'Plan a meeting', changeTitle: 'Change meeting', saved: 'Meeting saved', planned: 'Meeting planned',
  agenda: 'Agenda', noAgenda: 'No agenda yet.', minutesOf: (minutes: number) => `${minutes} min`, allMinutes: (minutes: number) => `${minutes} minutes planned`, begins: (time: string) => `from ${time}`,
  item: (at: number) => `Item ${at}`, itemMinutes: (at: number) => `Minutes of item ${at}`, addItem: 'Add item', remove: 'Remove', up: 'Up', down: 'Down', removeItem: (at: number) => `Remove item ${at}`, upItem: (at: number) => `Move item ${at} up`, downItem: (at: number) => `Move item ${at} down`,
  expected: 'Expected', expectedCount: (members: number, guests: number) => `${members} ${members === 1 ? 'member' : 'members'}${guests > 0 ? `, ${guests} ${guests === 1 ? 'guest' : 'guests'}` : ''}`,
  guests: 'Guests', guestsHint: 'Beyond the members, who are invited by being members.', guest: 'guest', resting: 'asked not to be contacted',
  came: 'Who came', cameCount: (count: number, of: number) => `${count} of ${of} organizations`, noMembers: 'No members yet.',
  decisions: 'Decisions', noDecisions: 'Nothing decided yet.', decision: (at: number) => `Decision ${at}`, decisionText: 'What was decided', proposer: 'Proposed by', noProposer: 'Not said', votesFor: 'For', votesAgainst: 'Against', abstained: 'Abstained',
  addDecision: 'Add decision', saveDecisions: 'Save decisions', editDecisions: 'Edit decisions', decisionsSaved: 'Decisions saved', removeDecision: (at: number) => `Remove decision ${at}`,
  votes: (yes: number | null, no: number | null, none: number | null) => [yes === null ? null : `${yes} for`, no === null ? null : `${no} against`, none === null ? null : `${none} abstained`].filter(Boolean).join(', '),
  proposedBy: (name: string) => `proposed by ${name}`,
  actions: 'Actions', noActions: 'No actions.', action: (at: number) => `Action ${at}`, actionText: 'What is to be done', actionOwner: 'Who does it', actionDue: 'Due', ours: 'Ours', theirs: 'Members and guests', addAction: 'Add action', removeAction: (at: number) => `Remove action ${at}`,
  actionsHint: 'An action of a colleague becomes a follow-up; one of an organization becomes a promise to us.', noDay: 'no day',
  minutes: 'Minutes', itemLength: 'Minutes', minutesHint: 'Stand in the contact this meeting becomes.', noMinutes: 'No minutes written.',
  contact: 'The contact', contactArchived: 'The contact this meeting became is archived, so nobody counts as having come.',
  hold: 'Hold the meeting', holdTitle: 'Who came, what was said, what is to be done', holdSub: 'Saved as one contact with everybody below; each sees it once in their timeline.', held: 'Meeting held', save: 'Save as held', takeBack: 'Take back', takenBack: 'Planned again', takeBackTitle: 'Take the meeting back?', takeBackText: 'The contact it became is archived, with its follow-ups, and the meeting is planned again.',
  attendance: 'Attendance', keysHint: 'With the keyboard: A attended, N did not come, P apologies, I invited; the next row follows.', others: 'Others who came', othersHint: 'Organizations or people beyond the list. A person speaks for their organization.',
  cancel: 'Cancel meeting', reopen: 'Plan again', change: 'Change', calendar: 'Calendar file', day: 'Day', time: 'Time', duration: 'Length in minutes', place: 'Place', seenBy: 'Who reads it', saveMeeting: 'Save meeting',
  parts: { day: 'Day', time: 'Time', durationMin: 'Length in minutes', place: 'Place', confidentiality: 'Who reads it', agenda: 'Agenda', guests: 'Guests', decisions: 'Decisions' },
  before: 'Before', after: 'Next', convenedBy: (name: string) => `convened by ${name}`, guarded: 'Restricted meeting',
};
