import { refusal, type Refusal } from './refusal';
import type { EmploymentSeries, Series } from './series';

const isEmployment = <S extends Series>(series: S): series is EmploymentSeries<S> => series.employmentOk;

/**
 * Lets a series into jobs figures, or refuses with `not-employment`. An LQ of a refused series is still allowed
 * under the name of its measure (experienced labour force, establishments), never as jobs.
 */
export const asEmploymentSeries = <S extends Series>(series: S): EmploymentSeries<S> | Refusal =>
  isEmployment(series) ? series : refusal('not-employment', series);
