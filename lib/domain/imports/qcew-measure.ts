/** Ownership, establishment size and quarter of a row: figures of different ones never stand in one series. */
export type QcewGroup = { readonly own: string; readonly size: string; readonly qtr: string };

/**
 * The name a figure is stored under. The group a person keeps as the series itself has plain names (`employment`, `lq_annual_avg_emplvl`);
 * every other group says what sets it apart behind an @: `employment@own0`, `establishments@own5,size3`, `employment@q2`.
 */
export function qcewMeasure(measure: string, group: QcewGroup, kept: QcewGroup): string {
  const apart = [
    ...(group.own === kept.own ? [] : [`own${group.own}`]),
    ...(group.size === kept.size ? [] : [`size${group.size}`]),
    ...(group.qtr === kept.qtr ? [] : [group.qtr === 'A' ? 'annual' : `q${group.qtr}`]),
  ];
  return apart.length === 0 ? measure : `${measure}@${apart.join(',')}`;
}
