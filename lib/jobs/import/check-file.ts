import { heldFigures } from '@/lib/domain/imports/held-figures';
import { tablePreview, type TablePreview } from '@/lib/domain/imports/table-preview';
import { totalsCheck } from '@/lib/domain/imports/totals-check';
import type { RowOutcome, RowRejection } from '@/lib/domain/imports/row-outcome';
import type { CheckTask, Report } from '../protocol';
import { rejection } from '@/lib/domain/imports/row-shape';
import { sizeOf } from './bytes-of';
import { every } from './every';
import { outcomesOf } from './outcomes-of';

/** Rejected rows kept for the list; the rest are counted. */
const LISTED = 10_000;
const BATCH = 500;

export type FileCheck = { preview: TablePreview; rejectionsListed: number; heldMet: number; refused: readonly number[] };

/**
 * Reads the whole file as a load would and counts exactly what it would do. Nothing is written but the list of rejected rows. Totals
 * smaller than their parts are known only at the end: a second reading then counts without them, and the load leaves out the same lines.
 */
export const checkFile = async (task: CheckTask, report: Report): Promise<FileCheck> => {
  const held = heldFigures(task.held);
  const codes = new Set(task.industryCodes);
  const total = await sizeOf(task.source.file, task.source.entry);
  const due = every(500);
  const pass = async (wrong: ReadonlyMap<number, RowRejection>) => {
    let heldMet = 0;
    const rejected: RowRejection[] = [];
    const totals = totalsCheck(task.totalColumn);
    const preview = tablePreview({
      held: ({ regionCode, lineCode, period, measure = task.measure }) => {
        const before = held(regionCode, lineCode, period, measure);
        if (before) heldMet += 1;
        return before;
      },
      isIndustry: (code) => codes.has(code),
    });
    /** A load that continues a vintage changes none of its figures: what says otherwise is refused, as a second figure in one file is. */
    const kept = (outcome: RowOutcome): RowOutcome => {
      if (!task.joins || outcome.kind !== 'observation') return outcome;
      const { line, regionCode, lineCode, period, value, status, measure = task.measure } = outcome;
      const before = held(regionCode, lineCode, period, measure);
      if (!before || (before.value === value && before.status === status)) return outcome;
      return rejection(line, measure, String(value ?? status), 'other-figure-published');
    };
    const take = (read: readonly RowOutcome[]) => {
      const outcomes = read.map(kept);
      preview.add(...outcomes);
      for (const outcome of outcomes) {
        if (outcome.kind === 'observation') totals.see(outcome);
        else if (outcome.kind === 'rejection' && rejected.length < LISTED) rejected.push(outcome);
      }
    };
    for await (const batch of outcomesOf(task)) {
      let done = 0;
      batch((outcomes, bytes) => {
        const [first] = outcomes;
        const instead = wrong.size > 0 && first ? wrong.get(first.line) : undefined;
        take(instead ? [instead] : outcomes);
        done = bytes;
      });
      if (due()) await report({ kind: 'progress', done, total });
    }
    return { preview: preview.result(), heldMet, rejected, below: totals.result() };
  };
  const first = await pass(new Map());
  const wrong = new Map(first.below.map((each) => [each.line, each]));
  const { preview, heldMet, rejected } = wrong.size > 0 ? await pass(wrong) : first;
  for (let at = 0; at < rejected.length; at += BATCH) await report({ kind: 'rejections', rows: rejected.slice(at, at + BATCH) });
  return { preview, rejectionsListed: rejected.length, heldMet, refused: [...wrong.keys()] };
};
