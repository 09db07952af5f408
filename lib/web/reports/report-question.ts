import { z } from 'zod';
import { ClusterQuestion } from '@/lib/domain/indicators/cluster-question';
import { REPORT_KINDS } from '@/lib/domain/reports/report-kind';
import { RecordId } from '@/lib/domain/shared/record-id';

/** What a report is asked for: everything of it stands in its address. `quarter` is '2026-Q3', `year` '2026'. */
export const ReportQuestion = z.object({
  kind: z.enum(REPORT_KINDS),
  cluster: ClusterQuestion.shape.cluster, region: ClusterQuestion.shape.region,
  subcluster: z.string().trim().min(1).max(120).optional(),
  organization: RecordId.optional(),
  quarter: z.string().regex(/^\d{4}-Q[1-4]$/).optional(),
  year: z.string().regex(/^\d{4}$/).optional(),
});
export type ReportQuestion = z.output<typeof ReportQuestion>;

/** The address of a report without its kind; the same question always gives the same text. */
export const searchOf = ({ kind: _kind, ...asked }: ReportQuestion): string =>
  new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))).toString();
