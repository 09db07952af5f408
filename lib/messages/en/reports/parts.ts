import type { Verdict } from '@/lib/domain/readiness/formation-verdict';

export const parts = {
  atLeast: (jobs: string) => `at least ${jobs}`, bounds: (lo: string, hi: string) => `between ${lo} and ${hi}`, fewerThan: (count: string) => `fewer than ${count}`,
  noYear: 'no year', noYears: 'no years', period: (from: string, to: string) => `${from} to ${to}`, soFar: (from: string, today: string) => `${from} to ${today}, so far`, wholeCluster: 'Whole cluster',
};

export const tiles = {
  jobs: (measure: string) => `Published ${measure}`, lq: 'Location quotient', growth: 'Growth a year', miningJobs: 'Jobs for mining', firms: 'Firms known', inRegister: 'in the register',
  interval: (lo: string, hi: string) => `${lo} to ${hi}`, against: (reference: string) => `against ${reference}`, years: (from: number, to: number) => `${from} to ${to}`, fromFirms: (firms: string) => `from ${firms} firms`,
};

export const table = {
  subcluster: 'Sub-cluster', lq: 'Location quotient', growth: 'Growth a year', growthIn: (from: number, to: number) => `Growth a year, ${from} to ${to}`, class: 'Class', firms: 'Firms', miningJobs: 'Jobs for mining', noClass: 'none', notVisible: 'not visible', none: 'none', unknown: 'not known',
  strength: (year: number | null) => (year === null ? 'The sub-clusters' : `The sub-clusters, ${year}`), lqInterval: (lq: string, lo: string, hi: string) => `${lq} (${lo} to ${hi})`,
  notVisibleNote: 'Not visible: the published tables do not part these industries finely enough; the firms on record stand at the right.',
  miningNote: 'Jobs for mining: jobs of each firm times its share of sales to mining; shown where three or more firms contribute and none holds more than 80%.',
  readiness: (level: number) => `Firms by level, ${level} or higher counted as ready`, ready: 'At the level', below: 'Below', notKnown: 'Not known', jobsShare: 'Share of jobs', verdict: 'Verdict', noReadiness: 'No sub-cluster has been assessed.',
  readinessNote: 'A level is the lowest of ready, willing and able; unknown stays unknown.',
  board: 'Strength against readiness', place: 'Place', means: 'Why', subclusters: 'Sub-clusters', undecided: 'No verdict yet', undecidedSays: 'Strength or readiness is borderline or not known.',
  associations: 'Whom they reach', association: 'Association', share: 'Share', onlyHere: 'Only here', noAssociations: 'No firm on record is a member of an association.',
  associationsNote: 'Share: of the firms of the sub-cluster in the register. Only here: firms no other association reaches.',
  initiatives: 'Under way', initiative: 'Initiative', part: 'Part', stage: 'Stage', members: 'Members', milestone: 'Next milestone', noMilestone: 'none set', noInitiatives: 'No initiative has been started.',
  targets: 'Targets and what was reached', target: 'Target', goal: 'Goal', actual: 'Reached', due: 'By', state: 'State', noTargets: 'No target has been set.',
  measures: (period: string) => `Outreach, ${period}`, measuresNote: 'Of the whole unit, in all its regions. Counted over records that every colleague may read: restricted and sealed contacts are left out.',
  penetration: (period: string) => `Firms visited, ${period}`, penetrationNote: 'In all regions of the unit. A firm of two sub-clusters stands in both.', visited: 'Visited', noPenetration: 'No firm has a link to a sub-cluster yet.',
  helped: (period: string) => `Whom we helped, ${period}`, others: (count: number) => (count === 1 ? 'One other organization' : `${count} other organizations`), helpedNote: 'Named are those that agreed to be named in public; the others are counted together. In all regions of the unit.', organization: 'Organization', referrals: 'Referrals', introductions: 'Introductions', promises: 'Promises kept', claims: 'Claims', noHelped: 'No help is on record for this period.',
  pipeline: (period: string | null) => (period === null ? 'Cases by stream' : `Cases by stream, ${period}`), stream: 'Stream', open: 'Open', moved: 'Moved', won: 'Won', lost: 'Lost', jobsOpen: 'Jobs at stake', noCases: 'No case that everybody may read is on record.',
  pipelineNote: 'Open: today. Moved, won and lost: in the period. In all regions of the unit; confidential cases are not counted.',
  claimsTitle: (period: string | null) => (period === null ? 'Jobs, by how well they are shown' : `Jobs, by how well they are shown, ${period}`), kind: 'Kind', claimed: 'Claimed', supported: 'Supported', verified: 'Verified', noClaim: 'none on record', noClaims: 'No claim of jobs is on record for this period.',
  claimsNote: 'Each column holds the next ones. Claimed: somebody said so. Supported: evidence is on record. Verified: the firm confirmed it later.',
};

export const charts = {
  strength: (region: string, reference: string, year: number | null) => `How concentrated: ${region} against ${reference}${year === null ? '' : `, ${year}`}`,
  asReference: (reference: string) => `as in ${reference}`,
  growth: (years: { from: number; to: number } | null) => (years ? `Growth a year, ${years.from} to ${years.to}` : 'Growth a year'),
  classes: (region: string, years: string) => `Concentration and growth, ${region}, ${years}`, lqAxis: 'Location quotient', growthAxis: 'Growth', classed: (name: string, label: string) => `${name} (${label})`, otherAxis: 'Growth against the reference, points',
  noClasses: 'No sub-cluster has both a published location quotient and growth: no class can be told.', leftOut: (names: string) => `Without a published figure: ${names}.`,
  regions: (name: string, year: number | null) => `Where it stands: ${name}${year === null ? '' : `, ${year}`}`, noRegions: 'No table shows these industries in other regions.',
  label: 'Name', value: 'Value', interval: 'Interval', size: 'Size',
};

/** What is asked of whoever decides, by verdict. */
export const asked: Record<Verdict, string> & { nothing: string; missing: (what: string) => string } = {
  form_now: 'Decide to form the cluster organization: everything it needs is there.',
  events_first: 'Agree to a year of events before a fee is asked.',
  not_yet: 'No decision yet: too little is known, or too few firms could act.',
  recruit: 'Agree to recruit first: local producers or an institution behind them are lacking.',
  missing: (what: string) => `Still missing: ${what}.`, nothing: 'No sub-cluster has a verdict: nothing is asked yet.',
};

export const firm = {
  what: 'What', known: 'On record', standing: 'Where its sub-clusters stand', jobs: 'Jobs', industries: 'Industries', towns: 'Towns', owner: 'Looked after by', founded: 'Founded', nobody: 'nobody', ours: 'We promised:', theirs: 'They promised:',
  noPeople: 'Nobody is on record.', noContacts: 'No contact that everybody may read is on record.', noPromises: 'No promise is open.', noFlags: 'No red flag is open.', noQuestions: 'Nothing stands out to ask.', noSubcluster: 'It is linked to no sub-cluster.',
};

export const members = {
  listed: 'Members who agreed to be named, in all regions', name: 'Name', town: 'Town', does: 'What it does', nobody: 'No member has agreed to be named yet.', noCapabilities: 'No member has told what it can do yet.', several: (name: string, count: string) => `${name} (${count})`,
};

export const sources = {
  asOf: (day: string) => `As of ${day}`, retrieved: (day: string) => `retrieved ${day}`,
  own: {
    register: 'The unit’s register of organizations, sites and shares of sales; sums are shown where three or more firms contribute and none holds more than 80%.',
    readiness: 'Assessments of ready, willing and able with evidence on record; a level is the lowest of the three.',
    outreach: 'The unit’s records of contacts, referrals, introductions, promises and red flags that every colleague may read.',
    initiatives: 'Initiatives, their milestones and targets as recorded by the unit.', directory: 'The public directory: entries of organizations whose consent stands.',
    pipeline: 'Cases of retention, expansion, attraction and start-up that every colleague may read.', claims: 'Claims of jobs with the firm’s own statement and the evidence on record.',
  },
};
