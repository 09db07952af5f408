import type { BenchmarkCode } from '@/lib/domain/initiatives/benchmark';

const rows: Record<BenchmarkCode, string> = { facilitator: 'A dedicated facilitator', targets: 'Quantified targets', active_members: 'Ten or more active members', one_person: 'Hangs on one person' };

export const standing = {
  benchmark: 'Beside the survey of 2003', rows, survey: 'Survey', oursHead: 'Ours', yes: 'Yes', no: 'No', unknown: 'Not known', ofInitiatives: (share: string) => `${share} of initiatives`,
  surveySource: 'Survey: Sölvell, Lindqvist and Ketels (2003), The Cluster Initiative Greenbook, summary; Global Cluster Initiative Survey, mostly OECD countries.',
  initiated: (government: string, industry: string, jointly: string) => `Initiated by government ${government}, industry ${industry}, jointly ${jointly}: from the Alliance’s own slides, not found in the survey’s text.`,
  keyPerson: 'How far it hangs on one person',
  keyFigures: { active: 'Active relations', alone: 'Held by one person alone', apart: 'Pairs that would come apart', cut: 'Without whom it falls apart' },
  keyActive: (members: string) => `of ${members} members, met in the last 24 months`, keyAlone: (person: string) => `by ${person}`, keyNobody: 'Nobody holds any alone', nobody: 'Nobody',
  keyRule: 'A member is held alone by a colleague when nobody else of ours met it in 24 months. It hangs on one person from one half on: of the active relations held alone, or of the joined pairs of members and colleagues that would be joined no more. By contacts and relations that everybody here may read.',
  network: 'Before and after', networkHint: 'Those who take part beside those who do not, in the same part of the cluster.',
  then: 'Taking part then', now: 'Taking part now', othersThen: 'Others then', othersNow: 'Others now', days: (then: string, now: string) => `Then is ${then}, now is ${now}.`, notAsked: 'not asked', measure: 'Measure',
  measures: {
    nodes: 'Organizations', density: 'Density of ties', level: 'Mean level of collaboration', close: 'Ties at level 3 or more', components: 'Parts not joined', isolates: 'Without any tie', paths: 'Shortest paths through us',
  },
  rated: (rated: string, ties: string) => `${rated} of ${ties} ties have a level`,
  caveat: 'A change is no proof of a cause: who takes part chose to, and the years brought other things. By ties that everybody here may read.',
  comparison: 'Like with like',
  compared: (matched: string, of: string) => `For ${matched} of ${of} taking part somebody of the same sub-cluster, size and level at the start was found outside.`,
  difference: (inside: string, outside: string, difference: string) => `Their ties changed by ${inside} on average, those of the others like them by ${outside}: a difference of ${difference}.`,
  tooFew: 'Fewer than three were matched: no comparison is made.',
  tooMany: 'More than 3,000 organizations belong to this part of the cluster; they are not measured here.',
  dependence: 'How far it hangs on us, over time', day: 'Day', ours: 'Ties that are ours', paths: 'Shortest paths through us', density: 'Density of ties',
  dependenceHint: 'Better when it falls while the density rises: the ties live without us. A meeting counts as a tie of ours for two years.',
};
