export const today = {
  title: 'Today',
  /** Follow-ups that are mine, and my visits of the coming days. `more`: not all that are open were counted. */
  summary: (late: number, dueToday: number, open: number, visits: { ahead: number; today: number }, more = false) => {
    const many = (count: number) => (more && count >= open ? `over ${count}` : String(count));
    const ahead = visits.ahead === 0 ? '' : ` ${visits.ahead === 1 ? 'One visit is' : `${visits.ahead} visits are`} planned${visits.today > 0 ? `, ${visits.today === visits.ahead ? '' : `${visits.today} of them `}today` : ''}.`;
    if (open === 0) return `${visits.ahead > 0 ? 'No follow-up is' : 'Nothing is'} waiting for you.${ahead}`;
    const parts = [
      ...(late > 0 ? [late === 1 ? 'One follow-up is late' : `${many(late)} follow-ups are late`] : []),
      ...(dueToday > 0 ? [dueToday === 1 ? 'one is due today' : `${many(dueToday)} are due today`] : []),
    ];
    if (parts.length === 0) return `${open === 1 ? 'One follow-up is open, not late.' : `${many(open)} follow-ups are open, none of them late.`}${ahead}`;
    const sentence = parts.join(', ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${ahead}`;
  },
  teamFollowUps: 'Follow-ups of the team',
  followUps: 'Follow-ups',
  counts: (mine: number | string, team: number | string) => `mine ${mine}, team ${team}`,
  over: (count: number) => `over ${count}`,
  allMine: (total: number) => `Show all ${total}`,
  allOfMine: 'Show all',
  none: 'Nothing to follow up',
  noneHint: 'What you promise when you log a contact stands here until it is done.',
  log: 'Log a contact',
  lately: 'Lately in the team',
  latelyNone: 'No contact logged yet',
  latelyNoneHint: 'The first visit, call or meeting that anyone logs appears here.',
  mine: 'What I logged lately',
  mineNone: 'You have not logged a contact yet',
  mineNoneHint: 'It takes twenty seconds: press L anywhere.',
  quiet: 'Gone quiet',
  quietNote: (days: number) => `in your care, no contact for ${days} days`,
  quietNone: 'Nobody in your care has gone quiet.',
  quietNoCare: 'No organization is in your care yet',
  quietNoCareHint: 'Open an organization and make yourself its owner; it will be named here when it has been silent too long.',
  never: 'never contacted',
  all: 'All contacts',
  organization: 'Organization',
  lastContact: 'Last contact',
};
