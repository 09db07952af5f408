import type { Dashboard, MeasureCode } from '@/lib/domain/dashboards/measure';
import type { Standing } from '@/lib/domain/dashboards/standing';

const names: Record<MeasureCode, string> = {
  contacts: 'Contacts logged', 'firms-met': 'Firms met', 'care-met': 'In my care, met within a year', 'follow-ups-in-time': 'Follow-ups done in time', 'promises-in-time': 'Promises kept in time',
  'my-flags-in-time': 'Red flags answered in time', members: 'Members of forming clusters', assessed: 'Assessed within a year', 'meetings-held': 'Meetings held', introductions: 'Introductions made',
  'introductions-with-result': 'Introductions with a result', 'milestones-in-time': 'Milestones reached in time', penetration: 'Market penetration', 'response-days': 'Response time of referrals',
  'flags-in-time': 'Red flags met in time', 'promises-kept': 'Commitments kept', 'jobs-retained': 'Jobs retained', 'jobs-at-risk': 'Jobs at risk in open cases',
};

/** What the measures of a manager's dashboard that are measures of outreach say of themselves stands in planning/measures. */
const definitions: Partial<Record<MeasureCode, string>> = {
  contacts: 'Contacts you logged that somebody attended; notes are left out.',
  'firms-met': 'Different firms you met in contacts you logged.',
  'care-met': 'Of the organizations in your care today, the share met by anybody within the twelve months up to the end of the quarter.',
  'follow-ups-in-time': 'Of your follow-ups that were first due in the quarter, the share done by that day. What was put off is not in time; what was dropped is left out, and so is what may still be done in time.',
  'promises-in-time': 'Of our promises in your hands that were first due in the quarter, the share kept by that day; partly kept is not kept, withdrawn ones are left out.',
  'my-flags-in-time': 'Of the red flags in your hands whose clock ran out in the quarter, the share closed by that day.',
  members: 'Organizations that were members of a forming cluster on the last day of the quarter.',
  assessed: 'Organizations with an assessment of ready, willing and able within the twelve months up to the end of the quarter; after that evidence greys.',
  'meetings-held': 'Meetings of forming clusters that were held in the quarter.',
  introductions: 'Introductions made in the quarter, by the day they were made.',
  'introductions-with-result': 'Of the introductions made in the quarter, the share with a result by today. Young quarters have had less time.',
  'milestones-in-time': 'Of the milestones of initiatives that were first due in the quarter, the share done by that day.',
  'jobs-at-risk': 'Jobs at risk in the retention cases that were open on the last day of the quarter, by their figures of today; cases without a figure are left out.',
};

const standings: Record<Standing, string> = { met: 'Reached', missed: 'Not reached', running: 'Quarter is running', unknown: 'Nothing to compare' };

export const dashboards = {
  nav: 'Dashboard',
  title: 'Dashboard',
  sub: (quarter: string) => `${quarter} so far, beside the quarters before. Counted from what you may read.`,
  roles: { facilitator: 'My work', coordinator: 'Cluster building', manager: 'The unit' } satisfies Record<Dashboard, string>,
  choose: 'Whose work',
  captions: {
    facilitator: 'What I did and kept', coordinator: 'How clusters come about', manager: 'What the unit reached',
  } satisfies Record<Dashboard, string>,
  columns: { measure: 'Measure', now: 'Now', before: 'Quarter before', trend: 'Eight quarters', target: 'Target', standing: 'Standing', change: 'Change' },
  names, definitions, standings,
  of: (part: string, whole: string) => `${part} of ${whole}`,
  days: (days: string) => `${days} days`,
  records: (name: string) => `Records behind: ${name}`,
  trendOf: (name: string, points: string) => `${name}, quarter by quarter: ${points}`,
  nothing: 'nothing to count',
  noTarget: 'None set',
  atLeast: (value: string) => `at least ${value}`,
  atMost: (value: string) => `at most ${value}`,
  eachQuarter: 'a quarter',
  setBy: (name: string | null, day: string) => (name ? `${name}, ${day}` : day),
  set: 'Set target', change: 'Change target',
  setTitle: (name: string) => `Target: ${name}`,
  value: 'Target', valueHint: { count: 'A number for a whole quarter. Leave it empty to take the target away.', moment: 'A number. Leave it empty to take the target away.', share: 'In percent. Leave it empty to take the target away.', days: 'In days. Leave it empty to take the target away.' },
  saved: 'Target saved',
  every: 'Every quarter in figures', decision: 'Decision board', measures: 'All measures of outreach',
  refusals: { share: 'A share is at most 100 percent.', number: 'A number, 0 or more.' },
};
