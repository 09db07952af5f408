import type { Verb } from '../define';
import { casesBehind } from './cases-behind';
import { flowMeasures } from './flow-measures';
import { flowStrip } from './flow-strip';
import { takeForecasts } from './take-forecasts';

/** Every command and query of the flow of cases, one line each, sorted by id. */
export const flowVerbs: readonly Verb[] = [
  casesBehind,
  flowMeasures,
  flowStrip,
  takeForecasts,
];
