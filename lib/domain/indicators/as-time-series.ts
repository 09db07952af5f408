import { refusal, type Refusal } from './refusal';
import type { Series, TimeSeries } from './series';

const isTimeSeries = (series: Series): series is TimeSeries => series.timeSeriesOk;

/** Lets a series into growth figures, or refuses with `no-time-series` (a structure of one date: a census, business counts). */
export const asTimeSeries = (series: Series): TimeSeries | Refusal =>
  isTimeSeries(series) ? series : refusal('no-time-series', series);
