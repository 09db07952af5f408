export const table = {
  table: {
    title: (stream: string) => `${stream}: table`, caption: 'Cases', columns: { name: 'Case', part: 'Sub-cluster', stage: 'Stage', days: 'Days', jobs: 'Jobs', judged: 'Judged', next: 'Next step', nextOn: 'By', owner: 'Owner', announced: 'Announced', verified: 'Verified', ended: 'Since', why: 'Why' },
    totals: 'All', sub: (cases: string, jobs: string) => `${cases}, ${jobs}`, capital: (amount: string) => `${amount} of capital`, unknown: (count: string) => `${count} without a figure`, sort: 'Sort by', sorts: { slow: 'What slips', name: 'Name', stage: 'Stage', days: 'Days in stage', jobs: 'Jobs', owner: 'Owner', next: 'Next step' },
    openStages: 'Open', edit: (what: string, name: string) => `Change ${what.toLowerCase()} of ${name}`, notKnown: 'Not known', noStep: 'None set', saved: 'Saved', empty: 'No case is like that', pages: 'Pages', stages: 'By stage',
  },
  views: { label: 'Saved views', save: 'Save this view', title: 'Save this view', name: 'Name', shared: 'Everybody may use it', saved: 'View saved', remove: 'Remove', removed: 'View removed', of: (name: string) => ` (${name})` },
  timeline: { title: (stream: string) => `${stream}: timeline`, sub: (from: string, to: string) => `${from} to ${to}. Each bar is a case from the day it began, shaded darker the further it came.`, caption: 'Cases over time', today: 'Today', next: (day: string) => `next step ${day}`, empty: 'No case of this stream was open in these two years', left: (count: string) => `${count} more are not drawn: narrow the cases.`, key: 'Stages', steps: (text: string) => text },
};
