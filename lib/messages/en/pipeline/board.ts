export const board = {
  nav: { pipeline: 'Pipeline', openCase: 'Open a case', board: 'Board', table: 'Table', timeline: 'Timeline', review: 'Review', streams: 'Streams', views: 'Views of this stream' },
  board: {
    title: (stream: string) => stream, crumb: 'Pipeline',
    sub: (cases: string, jobs: string, what: string) => `${cases}, ${jobs} ${what}.`, cases: (count: string, one: boolean) => (one ? `${count} case` : `${count} cases`), jobs: (count: string) => `${count} jobs`,
    slipping: (count: string, one: boolean) => (one ? '1 is slipping.' : `${count} are slipping.`), noneSlipping: 'None is slipping.', stale: (count: string, one: boolean) => (one ? '1 is stale.' : `${count} are stale.`),
    columns: 'Cases by stage', unknown: (count: string) => `${count} without a figure of jobs`,
    maskedNote: 'Confidential', days: (count: string) => `${count} d`, daysHeard: (count: string) => `${count} days in this stage`, noJobs: 'Jobs not known',
    slipOverdue: (days: string, one: boolean) => (one ? 'Slipping: next step 1 day overdue' : `Slipping: next step ${days} days overdue`), slipMissing: 'Slipping: no next step', staleCard: (days: string) => `Stale: over ${days} days here`, flagged: 'Open red flag',
    move: 'Move', moveOf: (name: string) => `Move ${name} to another stage`, more: (count: string) => `Show ${count} more`, dropClosed: 'End a case', closedHint: 'Drop a card here, or choose Move on it.', seeClosed: (stage: string) => `See ${stage.toLowerCase()}`,
    empty: 'No case is open in this stream', emptyHint: 'Open one where a visit, a red flag, a referral or a promise tells of jobs to keep or to win.', narrowed: 'No open case is like that', all: 'All cases',
    rules: 'What stale and slipping mean', ruleSlipping: 'Slipping: the next step is overdue, or none is set.',
    ruleStale: 'Stale: longer in the stage than three quarters of the cases that left it within five years; 30 days while fewer than 20 have.', ruleStage: (stage: string, days: string) => `${stage}: over ${days} days`, ruleNever: (stage: string) => `${stage}: no limit, since three quarters never left`,
    keys: 'Arrow keys go from card to card, m moves the card in focus, Shift with an arrow to the next stage.',
    moved: (name: string, stage: string) => `${name} moved to ${stage}`, notMoved: (name: string, why: string) => `${name} was not moved. ${why}`, undoNote: 'Taken back at once.', lifted: (name: string) => `${name} lifted. Drop it on a stage, or press Escape.`,
    moreAsked: (name: string, stage: string) => `${name} needs more before it can stand in ${stage}.`,
  },
  filters: { label: 'Narrow the cases', part: 'Sub-cluster', anyPart: 'All sub-clusters', owner: 'Owner', anyone: 'Anyone', region: 'Region', anywhere: 'Anywhere', age: 'Days in stage, at least', jobs: 'Jobs, at least', flag: 'Open red flag', slow: 'Surfaced', anyPace: 'All', slipping: 'Slipping', stale: 'Stale', show: 'Show', clear: 'Clear', more: 'More filters' },
  moving: {
    title: (name: string) => `Move ${name}`, to: 'To', on: 'On', note: 'Note', noteNeeded: 'Why', noteHint: 'Stays with the move for good.', submit: 'Move', asked: 'This stage asks for:', nothing: 'Nothing more is asked for.',
    organization: 'Organization', jobs: { retention: 'Jobs at risk', other: 'Jobs at stake' }, part: 'Sub-cluster', choosePart: 'Choose one', nextStep: 'Next step', nextStepOn: 'By', announced: 'Jobs announced', noJobsWhy: 'Why there is no figure', noJobsHint: 'Only where nobody announced how many.',
    lostReason: 'Why it was lost', choose: 'Choose', lostNote: 'In words', dormantUntil: 'Look again on', dormantHint: 'The case comes back before a review on this day.',
  },
};
