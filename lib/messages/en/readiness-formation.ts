import type { BoardPlace } from '@/lib/domain/readiness/board-place';
import type { ConditionCode } from '@/lib/domain/readiness/condition-code';
import type { Verdict } from '@/lib/domain/readiness/formation-verdict';
import type { ReadinessRules } from '@/lib/domain/readiness/readiness-rules';

const verdicts: Record<Verdict, { name: string; says: string }> = {
  form_now: { name: 'Form now', says: 'Everything a cluster needs is there, and enough of the firms would pay.' },
  events_first: { name: 'Events first', says: 'Enough firms could act, and something a cluster needs still lacks. Begin with what they come for.' },
  not_yet: { name: 'Not yet', says: 'Too few firms could act, or something decisive is not known.' },
  recruit: { name: 'Recruit', says: 'Too few local producers, or no institution behind them. Win these first.' },
};

const conditions: Record<ConditionCode, (need: string, level: number) => string> = {
  producers: (need) => `${need} local producers`,
  institution: (need) => (need === '1' ? 'A supporting institution' : `${need} supporting institutions`),
  firms_ready: (need, level) => `${need} firms at level ${level} or higher`,
  jobs_share: (need, level) => `${need} of mining-weighted jobs at level ${level} or higher`,
  champion: (need) => (need === '1' ? 'A champion outside government' : `${need} champions outside government`),
  members: (need) => `${need} active members`,
  fee: (need, level) => `${need} of the firms at level ${level} or higher willing to pay a fee`,
};

const findOut: Partial<Record<ConditionCode, string>> = {
  jobs_share: 'Assess the firms that weigh most: the share of jobs is not settled.',
  champion: 'Find out who could speak for it: no person is on record.',
  fee: 'Ask the firms at the level whether they would pay a fee.',
};
const lacking: Record<ConditionCode, (by: number) => string> = {
  producers: (by) => (by === 1 ? 'One more local producer.' : `${by} more local producers.`),
  institution: () => 'A supporting institution.',
  firms_ready: (by) => (by === 1 ? 'One more firm at the level.' : `${by} more firms at the level.`),
  jobs_share: () => 'A larger part of the mining-weighted jobs at the level.',
  champion: () => 'A champion who is not of government.',
  members: (by) => (by === 1 ? 'One more member.' : `${by} more members.`),
  fee: (by) => (by === 1 ? 'One more firm that would pay a fee.' : `${by} more firms that would pay a fee.`),
};

const places: Record<BoardPlace, { name: string; says: string }> = {
  act_now: { name: 'Act now', says: 'Strong, and enough of it is ready.' },
  build_trust: { name: 'Build trust', says: 'Strong, and not ready yet.' },
  recruit: { name: 'Recruit', says: 'Ready, and too small here.' },
  watch: { name: 'Watch', says: 'Neither, for now.' },
};

const cuts: Record<keyof ReadinessRules, string> = {
  readyLevel: 'A firm counts from this level on', leastFirms: 'Firms at the level', leastProducers: 'Local producers', leastInstitutions: 'Supporting institutions', leastChampions: 'Champions outside government',
  leastMembers: 'Active members', leastJobsShare: 'Share of mining-weighted jobs at the level, 0 to 1', leastFeeShare: 'Share of the firms at the level willing for a fee, 0 to 1',
  leastKnown: 'Share of firms with known jobs and share of sales, 0 to 1', evidenceMonths: 'Months evidence carries a score',
  establishmentJobs: 'Jobs of one establishment, for how sure a location quotient is; empty: as the table says',
};

export const formation = {
  title: 'Is there a cluster to form?',
  sub: (region: string) => `${region}. A level is the lowest of ready, willing and able; unknown stays unknown.`,
  verdicts, conditions, findOut, lacking, places, cuts,
  recruitFor: { producers: 'Too few local producers. Win these first.', institution: 'No supporting institution stands behind them. Win one first.' },
  nothingKnown: 'Nothing known', nothingKnownSays: 'The register holds nobody of this sub-cluster, so nothing can be said.',
  eventsNotFees: 'Everything is there but the fee: the firms at the level come to events and would not pay. Events first; ask again when they have seen what comes of it.',
  willing: 'What they would come for', willingRest: (no: string, notAsked: string) => `${no} no, ${notAsked} not asked`,
  choice: { label: 'Another region or cluster', cluster: 'Cluster', region: 'Region', show: 'Show' },
  whoIsWhere: 'Who is where', needs: 'What a cluster needs', next: 'Next', whatChanges: 'What would change the verdict',
  bands: { could: (level: number) => (level >= 4 ? '4, could act' : `${level}-4, could act`), nearly: (level: number) => `${level - 1}, nearly`, not: (level: number) => (level <= 2 ? '0, not now' : `0-${level - 2}, not now`), expired: 'expired', unknown: 'unknown' },
  marks: { met: 'Met', lacking: 'Lacking', unknown: 'Unknown' },
  of: (count: string, all: string) => `${count} of ${all}`,
  andMore: (name: string, more: string) => `${name} and ${more} more`,
  notSettled: (value: string) => `${value}, not settled`,
  none: 'none', unknown: 'unknown', met: 'met', lacks: 'not met',
  knownFor: (counted: string, all: string) => `known for ${counted} of ${all} firms`,
  couldBe: 'Could be:', nobody: 'The register names nobody who could fill it.',
  firms: 'Whom to win next', firmsFirst: (shown: string, all: string) => `The first ${shown} of ${all}.`, firmsAll: 'All of them in the register', firmsHint: 'Firms below the level or unknown first; among them, whoever weighs more in mining-weighted jobs.',
  columns: { firm: 'Firm', level: 'Level', axes: 'R W A', holds: 'What holds it back', fee: 'Fee', member: 'Member' },
  axesLetters: { ready: 'R', willing: 'W', able: 'A' },
  holdsBelow: (axes: string) => `low: ${axes}`, holdsUnknown: (axes: string) => `unknown: ${axes}`, assess: 'Assess',
  fees: { yes: 'yes', no: 'no', unknown: 'not asked' },
  join: 'Add', joinTitle: (name: string) => `${name} joins the forming cluster`, joined: 'Added to the forming cluster.', joinedOn: 'Since', leave: 'End', leaveTitle: (name: string) => `${name} leaves the forming cluster`, left: 'The membership has ended.', leftOn: 'Until',
  rulesLine: (version: number) => (version === 0 ? 'Cuts as shipped.' : `Cuts of version ${version}.`), rulesLink: 'See the cuts',
  board: 'Decision board', worklist: 'Worth another look', formation: 'Formation board',
  rules: {
    title: 'Cuts of verdicts and board', sub: 'Every verdict goes by these. A change is kept with its reason; what was decided before stays on record.',
    reason: 'Why', save: 'Save the cuts', saved: 'The cuts are saved.', value: 'Cut', name: 'What is asked', notChosen: 'not chosen', since: (day: string) => `Since ${day}`, change: 'Change the cuts',
  },
  decision: {
    title: 'Where to act', sub: (region: string, reference: string, year: string) => `${region} compared with ${reference}, ${year}. Strength from published figures, readiness from the register.`,
    strong: 'Strong', notStrong: 'Not strong', ready: 'Ready', notReady: 'Not ready', undecided: 'No verdict', undecidedSays: 'Borderline or unknown: drawn hollow, with the reason.',
    strongRule: (cut: string) => `Strong: location quotient of ${cut} or more, and surely so. The cut is that of`,
    establishment: (jobs: string) => `Sure where one establishment of ${jobs} jobs more or fewer would not change it.`,
    plusMinus: (lo: string, hi: string) => `${lo} to ${hi} with one establishment fewer or more`,
    lacksTitle: 'What would decide it',
    lacks: {
      'no-table': { says: 'No table covers this region.', link: 'Load one' },
      depth: { says: 'These industries cannot be seen at the depth of this table: load one with four-digit industries or finer for this region.', link: 'Load a table' },
      lq: { says: 'The table has no figure for it here.', link: 'See its lines' },
      sureness: { says: 'The table is a sample survey without published standard errors. Load one with standard errors, or a count that is no survey; or choose how many jobs one establishment has.', link: 'Choose it in the cuts' },
      borderline: { says: 'The quotient lies so near the cut that it could be on either side. A newer or finer table may settle it.', link: '' },
      nobody: { says: 'The register holds no firm of it here. Link the firms you know.', link: 'Organizations' },
      readiness: { says: 'What is not known could settle its readiness either way: assess the firms that weigh most.', link: 'Whom to win next' },
    },
    readyRule: (share: string, level: number) => `Ready: at least ${share} of mining-weighted jobs in firms at level ${level} or higher.`,
    columns: { subcluster: 'Sub-cluster', lq: 'Location quotient', growth: 'Growth a year', share: 'Jobs at the level', place: 'Place', verdict: 'Formation' },
    caption: 'The board as a table', years: (from: number, to: number) => `${from} to ${to}`, interval: (lo: string, hi: string) => `${lo} to ${hi}`, noSureness: 'nothing says how sure', borderline: 'borderline',
    nobody: 'nobody here', strengthUnknown: 'strength unknown', readinessUnknown: 'readiness unknown', notVisible: 'cannot be seen in this table', printedOn: (day: string) => `As of ${day}.`,
  },
  expiry: {
    title: 'Worth another look', sub: (days: number, months: number) => `Scores whose evidence turns ${months} months within ${days} days or already did, whose evidence is gone, or on which two scorers differ.`,
    columns: { organization: 'Organization', why: 'Why', level: 'Level', until: 'Carries until', owner: 'Looked after by' }, empty: 'Nothing needs another look', emptyHint: 'Every score that counts rests on evidence that still carries it.',
    nobody: 'nobody', older: 'Next page', newer: 'Page before', axes: (names: string) => names,
  },
};
