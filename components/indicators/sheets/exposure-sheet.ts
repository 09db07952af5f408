import { isMissing } from '@/lib/domain/indicators/measured';
import type { GroupExposure } from '@/lib/domain/indicators/scenario/exposure-report';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import { reasonText } from './reason-text';

export type NamedExposure = GroupExposure & { readonly name: string };

type Cells = Sheet['rows'][number];

const countsOf = ({ firms, countsTold }: GroupExposure): Cells => (countsTold ? [firms.exposed, firms.possibly, firms.notKnown] : [null, null, null]);
const jobsOf = ({ exposed }: GroupExposure): Cells => (isMissing(exposed) ? [null, null, reasonText(exposed.reason)] : [exposed.lo, exposed.hi, null]);
const weightedOf = ({ weighted: { jobs } }: GroupExposure): Cells => {
  if (!('total' in jobs)) return [null, null, null, reasonText(jobs.reason)];
  const { total } = jobs;
  return [total.lo, total.value, total.hi, total.value === null ? reasonText(total.reason) : null];
};

/** Exposure to a mine by group: firms, the jobs in those exposed from least to most, and jobs by share of sales; what is withheld stays empty with its reason. */
export function exposureSheet(title: string, head: string, rows: readonly NamedExposure[], source: readonly string[]): Sheet {
  const { scenario: { exposure: { columns, file } } } = messages.indicators;
  return {
    title,
    columns: [head, columns.firms, columns.exposed, columns.possibly, columns.notKnown, file.least, file.most, file.why, file.weightedLeast, columns.weighted, file.weightedMost, file.weightedWhy],
    rows: rows.map((row) => [row.name, row.firms.all, ...countsOf(row), ...jobsOf(row), ...weightedOf(row)]),
    source,
  };
}
