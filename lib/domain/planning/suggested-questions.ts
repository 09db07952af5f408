import { QUIET_DAYS } from '../outreach/quiet-days';
import { addDays } from '../shared/add-days';
import { addMonths } from '../shared/add-months';
import type { RecordGaps } from './record-gaps';

export const QUESTION_KEYS = [
  'ours-late', 'theirs-late', 'red-flags', 'no-jobs', 'old-jobs', 'no-industry', 'no-people', 'no-decision-maker', 'no-spokesperson', 'unknown-share',
  'never-met', 'quiet', 'succession', 'premises', 'workforce', 'consent',
] as const;
export type QuestionKey = (typeof QUESTION_KEYS)[number];

/** A question worth asking, and the figure or names its words need. */
export type SuggestedQuestion = { key: QuestionKey; about: string | number | null };

/** A figure of jobs is old after so many months. */
export const JOBS_MONTHS = 12;

const BUSINESSES: readonly string[] = ['firm', 'indigenous_business', 'finance', 'utility_transport'];

/**
 * Questions of a visit from the gaps of a record on `today` ('YYYY-MM-DD'), the most pressing first: late promises and open red
 * flags, then facts that are missing or old, then what was never asked. Jobs, industry, premises, succession and shares are
 * asked of businesses alone. An empty list where nothing is missing. Old: jobs of more than 12 months; quiet: 90 days.
 */
export const suggestedQuestions = (record: RecordGaps, today: string): SuggestedQuestion[] => {
  const business = BUSINESSES.includes(record.kind);
  const { jobs, people, promises, lastContactOn, talkedAbout } = record;
  const flagged = (flag: 'decision_maker' | 'spokesperson') => people.some(({ flags }) => flags.includes(flag));
  const old = jobs.asOf !== null && jobs.asOf < addMonths(today, -JOBS_MONTHS);
  const candidates: [boolean, QuestionKey, string | number | null][] = [
    [promises.oursLate > 0, 'ours-late', promises.oursLate],
    [promises.theirsLate > 0, 'theirs-late', promises.theirsLate],
    [record.openRedFlags > 0, 'red-flags', record.openRedFlags],
    [business && !jobs.known, 'no-jobs', null],
    [business && jobs.known && old, 'old-jobs', jobs.asOf],
    [business && record.industries === 0, 'no-industry', null],
    [people.length === 0, 'no-people', null],
    [people.length > 0 && !flagged('decision_maker'), 'no-decision-maker', null],
    [people.length > 0 && !flagged('spokesperson'), 'no-spokesperson', null],
    [business && record.unknownShares.length > 0, 'unknown-share', record.unknownShares.join(', ')],
    [lastContactOn === null, 'never-met', null],
    [lastContactOn !== null && lastContactOn < addDays(today, -QUIET_DAYS), 'quiet', lastContactOn],
    [business && !talkedAbout.includes('succession'), 'succession', null],
    [business && !talkedAbout.includes('land_and_buildings'), 'premises', null],
    [business && !talkedAbout.includes('workforce'), 'workforce', null],
    [record.consentsExpired > 0, 'consent', record.consentsExpired],
  ];
  return candidates.flatMap(([asks, key, about]) => (asks ? [{ key, about }] : []));
};
