import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { quarterOf } from '../../shared/quarter';
import { MEASURE_KEYS, type MeasureKey } from '../../planning/measures/outreach-measures';
import type { Block } from '../block';
import type { OutreachFacts } from '../facts/outreach-facts';
import { figureRun, run, shareWords } from '../figure-run';
import { periodWords } from '../period-words';
import type { Run } from '../run';
import { OUTREACH } from '../source-key';

const SHARES: readonly MeasureKey[] = ['penetration', 'revisit', 'flags-in-time', 'promises-kept'];
/** A report names so many; the rest stands on the page behind it. */
const MOST_HELPED = 60;
const JOBS: readonly MeasureKey[] = ['jobs-retained', 'jobs-created'];
const WHOLE: readonly MeasureKey[] = ['visits', 'jobs-retained', 'jobs-created'];

const HELPS = ['referrals', 'introductions', 'commitments', 'claims'] as const;
type Help = OutreachFacts['helped'][number];
/** The page is told by quarters. */
const helpedPage = ({ from, to }: OutreachFacts['period']) => (quarterOf(from) === quarterOf(to) ? `/outreach/helped?quarter=${quarterOf(from)}` : '/outreach/helped');

/** The page where the measure is counted, for the same days and over the same records. */
const behind = ({ from, to }: OutreachFacts['period']) => `/outreach/measures?from=${from}&to=${to}&readers=everyone`;

/** One measure in its own unit. */
export function measureRun({ measures, period }: OutreachFacts, key: MeasureKey): Run {
  const written = (value: number) => {
    if (SHARES.includes(key)) return shareWords(value);
    return key === 'response-days' ? messages.planning.measures.days(format.number(value, Number.isInteger(value) ? 0 : 1)) : format.number(value, WHOLE.includes(key) ? 0 : 1);
  };
  // Jobs are counted from claims: without one nothing is unknown, there is none.
  if (JOBS.includes(key) && measures[key].value === null) return { text: messages.reports.table.noClaim, missing: true, href: behind(period) };
  return figureRun(measures[key], written, { cites: [OUTREACH], href: behind(period) });
}

/** Process and outcome of the period: each measure with what it was counted from. */
export function measuresTable(facts: OutreachFacts): Block[] {
  const { measures: words } = messages.planning;
  const { table } = messages.reports;
  return [{
    kind: 'table', title: table.measures(periodWords(facts.period, facts.today)),
    columns: [{ label: words.measure, numeric: false }, { label: words.value, numeric: true }, { label: words.counted, numeric: false }],
    rows: MEASURE_KEYS.map((key) => [run(words.names[key]), measureRun(facts, key), run(words.countedFrom[key](facts.counts))]),
    note: table.measuresNote,
  }];
}

/** Firms visited of those the register holds, by sub-cluster. */
export function penetrationTable({ penetration, period, today }: OutreachFacts): Block[] {
  const { table: words } = messages.reports;
  if (penetration.length === 0) return [{ kind: 'note', text: words.noPenetration }];
  return [{
    kind: 'table', title: words.penetration(periodWords(period, today)), note: words.penetrationNote,
    columns: [{ label: words.subcluster, numeric: false }, { label: words.visited, numeric: true }, { label: words.firms, numeric: true }, { label: words.share, numeric: true }],
    rows: penetration.map(({ name, href, firms, visited }) => {
      const about = { cites: [OUTREACH], href: behind(period) };
      return [run(name, { href }), run(format.number(visited), about), run(format.number(firms), about), firms === 0 ? { text: words.none, missing: true as const } : run(shareWords(visited / firms), about)];
    }),
  }];
}

/** Whom we helped, each kind counted: organizations that agreed to be named, then all others in one row. A council sits in public. */
export function helpedTable({ helped, period, today }: OutreachFacts): Block[] {
  const { table: words } = messages.reports;
  if (helped.length === 0) return [{ kind: 'note', text: words.noHelped }];
  const counted = (head: Run, of: readonly Help[]) => [head, ...HELPS.map((help) => run(format.number(of.reduce((sum, one) => sum + one[help], 0)), { cites: [OUTREACH], href: helpedPage(period) }))];
  const named = helped.flatMap(({ name, href, ...counts }) => (name === null ? [] : [{ name, href, ...counts }])).slice(0, MOST_HELPED);
  const others = helped.filter(({ name }) => name === null || !named.some((one) => one.name === name));
  return [{
    kind: 'table', title: words.helped(periodWords(period, today)),
    columns: [{ label: words.organization, numeric: false }, { label: words.referrals, numeric: true }, { label: words.introductions, numeric: true }, { label: words.promises, numeric: true }, { label: words.claims, numeric: true }],
    rows: [...named.map((one) => counted(run(one.name, { href: one.href }), [one])), ...(others.length > 0 ? [counted(run(words.others(others.length)), others)] : [])],
    note: words.helpedNote,
  }];
}
