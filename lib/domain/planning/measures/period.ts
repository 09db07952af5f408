import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../../shared/iso-day';

/** A span of days, both included. */
export const Period = z
  .strictObject({ from: IsoDay, to: IsoDay })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: () => messages.planning.refusals.periodOrder });
export type Period = z.output<typeof Period>;

/** The calendar quarter a day ('YYYY-MM-DD') lies in. */
export const quarterOf = (isoDay: string): Period => {
  const [year = 0, month = 1] = isoDay.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3;
  const day = (at: Date) => at.toISOString().slice(0, 10);
  return { from: day(new Date(Date.UTC(year, first, 1))), to: day(new Date(Date.UTC(year, first + 3, 0))) };
};
