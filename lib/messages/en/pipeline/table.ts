export const table = {
  table: {
    title: (stream: string) => `${stream}: table`, caption: 'Cases', sub: 'Every case of the stream you may read: sorted, grouped and filtered by any column, changed where it stands.',
    openStages: 'Open', empty: 'No case is like that', stages: 'By stage',
  },
  views: { label: 'Saved views', save: 'Save this view', title: 'Save this view', name: 'Name', shared: 'Everybody may use it', saved: 'View saved', remove: 'Remove', removed: 'View removed', of: (name: string) => ` (${name})` },
  timeline: { title: (stream: string) => `${stream}: timeline`, sub: (from: string, to: string) => `${from} to ${to}. Each bar is a case from the day it began, shaded darker the further it came.`, caption: 'Cases over time', today: 'Today', next: (day: string) => `next step ${day}`, empty: 'No case of this stream was open in these two years', left: (count: string) => `${count} more are not drawn: narrow the cases.`, key: 'Stages', steps: (text: string) => text },
};
