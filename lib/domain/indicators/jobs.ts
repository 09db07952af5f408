import { known, type Measured } from './measured';
import { personsPerUnit } from './persons-per-unit';
import type { EmploymentSeries } from './series';
import { whenKnown } from './when-known';

/** A published figure as jobs, in persons. Only an `EmploymentSeries` gets here: `asEmploymentSeries` refuses the others. */
export const jobs = (series: EmploymentSeries, figure: Measured): Measured =>
  whenKnown({ figure }, ({ figure: published }) => known(published * personsPerUnit(series.unit)));
