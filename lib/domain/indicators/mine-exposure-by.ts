import { groupBy } from '../shared/group-by';
import { missing } from './measured';
import { mineExposure, type ExposedFirm, type MineExposure } from './mine-exposure';

export type MineExposureBy = {
  readonly whole: MineExposure;
  readonly groups: readonly (MineExposure & { readonly group: string })[];
};

/**
 * Exposure to one mine as a whole and by sub-cluster, or by town: each firm stands in one group. Where exactly one group's jobs are
 * withheld, the whole would give them away by subtraction: its jobs are then `would-disclose`. Rules and errors: `mineExposure`.
 */
export function mineExposureBy(firms: readonly (ExposedFirm & { readonly group: string })[]): MineExposureBy {
  const groups = [...groupBy(firms, ({ group }) => group)].map(([group, members]) => ({ group, ...mineExposure(members) }));
  const whole = mineExposure(firms);
  const withheld = groups.filter(({ jobs }) => 'value' in jobs);
  if (withheld.length !== 1 || groups.length === 1 || 'value' in whole.jobs) return { whole, groups };
  return { whole: { ...whole, jobs: missing('would-disclose') }, groups };
}
