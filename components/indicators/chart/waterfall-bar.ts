/** One step of a waterfall: a level that stands on the axis, or a change that hangs from the level before it. */
export interface WaterfallBar {
  key: string;
  label: string;
  /** What stands below the bar where there is little room. */
  short?: string;
  kind: 'level' | 'change';
  /** Null where the step is not known: its place stays empty, and `value` says why. */
  from: number | null;
  to: number | null;
  /** What is printed at the bar. */
  value: string;
}
