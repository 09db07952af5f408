import type { Importance } from '@/lib/domain/initiatives/importance';
import type { InitiatedBy } from '@/lib/domain/initiatives/initiated-by';
import type { MemberRole } from '@/lib/domain/initiatives/member-role';
import type { ObjectiveGroup } from '@/lib/domain/initiatives/objective-group';
import type { ResultEvidenceKind } from '@/lib/domain/initiatives/evidence-kind';
import { gates } from './initiatives/gates';
import { metrics } from './initiatives/metrics';
import { standing } from './initiatives/standing';

const objectives: Record<ObjectiveGroup, string> = {
  research_networking: 'Research and networking', policy_action: 'Policy action', commercial_cooperation: 'Commercial cooperation', education_training: 'Education and training',
  innovation_technology: 'Innovation and technology', cluster_expansion: 'Cluster expansion',
};
const initiatedBy: Record<InitiatedBy, string> = { government: 'Government', industry: 'Industry', jointly: 'Jointly' };
const importances: Record<Importance, string> = { national: 'National', regional: 'Regional', both: 'National and regional', neither: 'Neither' };
const roles: Record<MemberRole | 'funder', string> = { lead: 'Leads', board: 'On the board', participant: 'Takes part', expert: 'Expert', customer: 'Customer', supporter: 'Supports', funder: 'Pays' };
const evidenceKinds: Record<ResultEvidenceKind, string> = { activity: 'Contact', attachment: 'File', commitment: 'Promise' };

export const initiatives = {
  nav: { initiatives: 'Initiatives', start: 'Start an initiative' },
  gates, metrics, standing, objectives, initiatedBy, importances, roles, evidenceKinds,
  list: {
    title: 'Initiatives', sub: 'What clusters set out to do together, and how far it has come.', start: 'Start an initiative', crumb: 'Initiatives',
    columns: { title: 'Initiative', part: 'Part', stage: 'Stage', facilitator: 'Facilitator', members: 'Members', milestone: 'Next milestone', targets: 'Targets' },
    empty: 'No initiative has been started', emptyHint: 'Start one when a few organizations want the same thing and somebody will look after it.', narrowed: 'None is in this stage', all: 'All initiatives',
    stages: 'By stage', any: 'All', archived: 'Archived', noMilestone: 'None set', noTarget: 'None set', noFacilitator: 'Nobody', met: (met: string, of: string) => `${met} of ${of} met`, wholeCluster: 'Whole cluster',
  },
  form: {
    newTitle: 'Start an initiative', editTitle: 'Change the initiative', save: 'Save', saved: 'Initiative saved', started: 'Initiative started',
    title: 'Title', purpose: 'What for', purposeHint: 'What shall be different once it is done, in two or three sentences.',
    part: 'Part of the cluster', wholeCluster: 'The whole cluster', region: 'Region', regionHint: 'Published figures of targets are read here.',
    objectiveGroup: 'Objective', initiatedBy: 'Initiated by', importance: 'Importance of the cluster', importanceUnknown: 'Not known', technologyFocus: 'Technology focus', technologyHint: 'Empty where it has none.',
    policyEnvironment: 'Policy environment', policyHint: 'Programs, rules and trust in them that help or stand in the way.', startedOn: 'Began on', facilitator: 'Facilitator', noFacilitator: 'Nobody yet',
    budget: 'Budget', budgetHint: 'Dollars; empty where it is not known.', currency: 'Currency', who: 'What it is', setting: 'Setting', means: 'Who and what with',
    parts: {
      title: 'Title', purpose: 'What for', subclusterCode: 'Part of the cluster', clusterCode: 'Cluster', regionCode: 'Region', objectiveGroup: 'Objective', initiatedBy: 'Initiated by', importance: 'Importance',
      technologyFocus: 'Technology focus', policyEnvironment: 'Policy environment', startedOn: 'Began on', facilitatorId: 'Facilitator', budgetCents: 'Budget, in cents', budget: 'Budget', currency: 'Currency',
    },
  },
  record: {
    edit: 'Edit', archive: 'Archive', archiveQuestion: 'Archive this initiative?', archiveWhat: 'It leaves the lists. Nothing is lost, and it can be taken back.', archived: 'Initiative archived', restore: 'Take back', restored: 'Taken back',
    archivedNote: 'This initiative is archived.', sub: (objective: string, part: string) => `${objective}, ${part}`, about: 'About', began: 'Began', region: 'Region', initiatedBy: 'Initiated by', importance: 'Importance of the cluster', technology: 'Technology focus',
    policy: 'Policy environment', facilitator: 'Facilitator', budget: 'Budget', unknown: 'Not known', none: 'None', nobody: 'Nobody yet',
    members: 'Who takes part', noMembers: 'Nobody takes part yet. Add the organization that leads it first.', addMember: 'Add a member', active: (active: string) => `${active} active`, former: 'Former',
    memberTitle: 'A member', organization: 'Organization', person: 'Person', personHint: 'Who speaks for it here, where that is known.', role: 'Part', since: 'Since', sinceHint: 'Empty: since the initiative began.', until: 'Until', memberSaved: 'Member added',
    pledges: 'What members gave their word for', noPledges: 'No member gave its word for anything yet.',
    funders: 'Who pays', noFunders: 'Nobody pays for it yet.', addFunder: 'Add a funder', funderTitle: 'A funder', amount: 'Amount', amountHint: 'Dollars; empty where it is not known.', agreedOn: 'Agreed on', funderSaved: 'Funder saved', amountUnknown: 'amount not known',
    fundersKnown: (known: string, of: string) => `${known} of ${of} amounts known`,
    milestones: 'Milestones', noMilestones: 'No milestone is set. Set the first step that others would notice.', addMilestone: 'Set a milestone', milestone: 'What shall be reached', dueOn: 'By', reached: 'Reached', reachedOn: 'Reached on', reachedHow: 'What shows it',
    reopen: 'Open again', moveDue: 'Change', dueWhy: 'Why its day moved', dueWhyHint: 'Needed when the day changes.', milestoneSaved: 'Milestone saved', firstDue: (day: string) => `first due ${day}`, remove: 'Remove', removed: 'Removed', removeQuestion: 'Remove this?', of: (what: string) => ` (${what})`,
    targets: 'Targets', noTargets: 'No target is set. A target names a metric, where it stands, and how far it shall come by when.', addTarget: 'Set a target', metric: 'Metric', baseline: 'Baseline', baselineHint: 'Where it stands; empty where nobody knows.', baselineOn: 'Baseline of', goal: 'Goal',
    series: 'Table', seriesHint: 'For a published figure.', seriesDefault: 'As on the cluster’s page', note: 'Note', targetSaved: 'Target saved', changeTarget: 'Change', behind: 'What is behind it',
    results: 'Results', noResults: 'No result is claimed yet. Each needs a contact, file or promise it rests on.', noteResult: 'Claim a result', result: 'What came of it', happenedOn: 'On', forTarget: 'For the target', noTarget: 'None of them', evidence: 'Rests on', evidenceHint: 'A contact of the initiative, a file of one, or a promise of a member.',
    resultSaved: 'Result noted', withdraw: 'Take back', withdrawReason: 'Why', withdrawn: 'Taken back', withdrawnWhy: (reason: string) => `Taken back: ${reason}`, evidenceGone: 'gone', unsupported: 'Its evidence is gone', restsOn: 'Rests on', noEvidenceYet: 'Link a contact first: a result rests on one.',
    contacts: 'Contacts', noContacts: 'No contact is linked yet.', linkContact: 'Link a contact', contact: 'Contact', linked: 'Contact linked', unlink: 'Unlink', unlinked: 'Contact unlinked', nothingToLink: 'No other contact with a member was found in two years. Log one first.', logContact: 'Log a contact',
  },
  ofOrganization: { title: 'Initiatives', none: 'It takes part in no initiative.', since: (day: string) => `since ${day}` },
  refusals: {
    notAnAmount: 'Type dollars: 250,000 or 1200.50.', notANumber: 'Type a number, 0 or more.', dueAfterBaseline: 'The day of the goal comes after that of the baseline.', goalIsBaseline: 'A goal differs from its baseline.',
    facilitatorGone: 'This person does not work here any more.', inTheFuture: 'This day is still to come.', beforeStart: 'The initiative had not begun by then.', archived: 'This initiative is archived. Take it back first.',
    memberAlready: 'It has this part already on these days.', staysWith: 'It stays with what it was made for. Remove it and add another.', whyMoved: 'Say why the day moves.', metricStays: 'A target keeps its metric. Remove it and set another.',
    gateUnmet: 'Something of the gate is not met: say why it moves all the same.', whyBack: 'Say why.', notEvidence: 'This cannot carry a result.', evidenceNeeded: 'Name at least one contact, file or promise it rests on.',
  },
};
