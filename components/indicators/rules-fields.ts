import type { ShiftShareRules } from '@/lib/domain/indicators/analysis/shift-share-rules';
import { DENOMINATORS, SUPPRESSED_RULES } from '@/lib/domain/indicators/shift-share/settle-rows';
import { SHIFT_SHARE_METHODS } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { messages } from '@/lib/messages';
import type { AskedField } from './question-form';

/** The three choices of a shift-share. */
export function rulesFields({ method, suppressed, denominator }: ShiftShareRules): AskedField[] {
  const words = messages.indicators.shiftShare;
  return [
    { name: 'method', label: words.ask.method, value: method, groups: [{ options: SHIFT_SHARE_METHODS.map((value) => ({ value, label: words.methods[value].name })) }] },
    { name: 'suppressed', label: words.ask.suppressed, value: suppressed, groups: [{ options: SUPPRESSED_RULES.map((value) => ({ value, label: words.suppressed[value].name })) }] },
    { name: 'denominator', label: words.ask.denominator, value: denominator, groups: [{ options: DENOMINATORS.map((value) => ({ value, label: words.denominators[value].name })) }] },
  ];
}
