import { ShiftShareRules } from '@/lib/domain/indicators/analysis/shift-share-rules';
import { oneOf, type Params } from './asked-question';

/** How an address wants growth to be split; what is unknown falls back to the usual rule. */
export const askedRules = (params: Params): ShiftShareRules => {
  const { method, suppressed, denominator } = ShiftShareRules.shape;
  return {
    method: method.catch('dunn').parse(oneOf(params, 'method')),
    suppressed: suppressed.catch('drop').parse(oneOf(params, 'suppressed')),
    denominator: denominator.catch('published').parse(oneOf(params, 'denominator')),
  };
};

/** The rules as parts of an address: the usual ones are left out. */
export const rulesParts = ({ method, suppressed, denominator }: ShiftShareRules) => ({
  method: method === 'dunn' ? undefined : method,
  suppressed: suppressed === 'drop' ? undefined : suppressed,
  denominator: denominator === 'published' ? undefined : denominator,
});
