import type { Missing } from './measured';

export type Interval = { readonly lo: number; readonly hi: number };
export type MeasuredInterval = Interval | Missing;
