import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { MEASURE_KEYS, type MeasureKey } from '../../planning/measures/outreach-measures';
import type { Block } from '../block';
import type { OutreachFacts } from '../facts/outreach-facts';
import { figureRun, run, shareWords } from '../figure-run';
import type { Run } from '../run';
import { OUTREACH } from '../source-key';

const SHARES: readonly MeasureKey[] = ['penetration', 'revisit', 'flags-in-time', 'promises-kept'];
/** A report names so many; the rest stands on the page behind it. */
const MOST_HELPED = 60;
const WHOLE: readonly MeasureKey[] = ['visits', 'jobs-retained', 'jobs-created'];

/** The page where the measure is counted, for the same days. */
const behind = ({ from, to }: OutreachFacts['period']) => `/outreach/measures?from=${from}&to=${to}`;

/** One measure in its own unit. */
export function measureRun({ measures, period }: OutreachFacts, key: MeasureKey): Run {
  const written = (value: number) => {
    if (SHARES.includes(key)) return shareWords(value);
    return key === 'response-days' ? messages.planning.measures.days(format.number(value, Number.isInteger(value) ? 0 : 1)) : format.number(value, WHOLE.includes(key) ? 0 : 1);
  };
  return figureRun(measures[key], written, { cites: [OUTREACH], href: behind(period) });
}

/** Process and outcome of the period: each measure with what it was counted from. */
export function measuresTable(facts: OutreachFacts): Block[] {
  const { measures: words } = messages.planning;
  const { table } = messages.reports;
  return [{
    kind: 'table', title: table.measures(format.day(facts.period.from, 'year'), format.day(facts.period.to, 'year')),
    columns: [{ label: words.measure, numeric: false }, { label: words.value, numeric: true }, { label: words.counted, numeric: false }],
    rows: MEASURE_KEYS.map((key) => [run(words.names[key]), measureRun(facts, key), run(words.countedFrom[key](facts.counts))]),
    note: table.measuresNote,
  }];
}

/** Firms visited of those the register holds, by sub-cluster. */
export function penetrationTable({ penetration, period }: OutreachFacts): Block[] {
  const { table: words } = messages.reports;
  if (penetration.length === 0) return [{ kind: 'note', text: words.noPenetration }];
  return [{
    kind: 'table', title: words.penetration,
    columns: [{ label: words.subcluster, numeric: false }, { label: words.visited, numeric: true }, { label: words.firms, numeric: true }, { label: words.share, numeric: true }],
    rows: penetration.map(({ name, href, firms, visited }) => {
      const about = { cites: [OUTREACH], href: behind(period) };
      return [run(name, { href }), run(format.number(visited), about), run(format.number(firms), { href }), firms === 0 ? { text: words.none, missing: true as const } : run(shareWords(visited / firms), about)];
    }),
  }];
}

/** Whom we helped, organization by organization, each kind counted. */
export function helpedTable({ helped, period }: OutreachFacts): Block[] {
  const { table: words } = messages.reports;
  if (helped.length === 0) return [{ kind: 'note', text: words.noHelped }];
  return [{
    kind: 'table', title: words.helped(format.day(period.from, 'year'), format.day(period.to, 'year')),
    columns: [{ label: words.organization, numeric: false }, { label: words.referrals, numeric: true }, { label: words.introductions, numeric: true }, { label: words.promises, numeric: true }, { label: words.claims, numeric: true }],
    rows: helped.slice(0, MOST_HELPED).map(({ name, href, referrals, introductions, commitments, claims }) => [run(name, { href }), ...[referrals, introductions, commitments, claims].map((count) => run(format.number(count), { cites: [OUTREACH] }))]),
    ...(helped.length > MOST_HELPED && { note: words.more(format.number(helped.length - MOST_HELPED)) }),
  }];
}
