import type { Formula } from '@/lib/domain/indicators/formula';
import { messages } from '@/lib/messages';
import { FormulaText } from './formula-text';

/** One formula in the symbols of the field, with its unit, source and version. */
export function FormulaBox({ formula, id }: { formula: Formula; id?: string }) {
  const words = messages.indicators.figure;
  return (
    <div className="formula-box" id={id}>
      <p className="font-semibold">{formula.name}</p>
      <p className="formula"><FormulaText>{formula.formula}</FormulaText></p>
      <p className="src mt-0">
        {words.units}: {formula.units}. {words.ruleSource}: {formula.source}. {words.version(formula.version)}
      </p>
    </div>
  );
}
