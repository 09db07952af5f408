import { refusal, type Refusal } from './refusal';
import type { Series, TimeSeries } from './series';

const isTimeSeries = <S extends Series>(series: S): series is TimeSeries<S> => series.timeSeriesOk;

/** Lets a series into growth figures, or refuses with `no-time-series` (a structure of one date: a census, business counts). */
export const asTimeSeries = <S extends Series>(series: S): TimeSeries<S> | Refusal =>
  isTimeSeries(series) ? series : refusal('no-time-series', series);
