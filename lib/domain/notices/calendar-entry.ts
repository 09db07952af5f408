/**
 * One appointment of a calendar, in words its owner may carry out of the house. `at` is an instant; without one it lasts
 * all of `day` ('YYYY-MM-DD'). `sequence` rises with every change, `uid` never changes.
 */
export type CalendarEntry = {
  uid: string;
  sequence: number;
  /** The last change. */
  changedAt: Date;
  day: string;
  at: Date | null;
  durationMin: number | null;
  title: string;
  place: string | null;
  note: string | null;
  /** Path of its page. */
  path: string | null;
  cancelled: boolean;
};
