import type { QuestionFacts, QuestionOptions } from '@/lib/domain/indicators/question-facts';
import { schemeAddress } from '@/lib/domain/indicators/scheme/scheme-address';
import { messages } from '@/lib/messages';
import type { AskedField } from './question-form';

/** The class scheme as a field: the newest version of each, and the one in use where it is an earlier one. */
export function schemeField({ scheme }: Pick<QuestionFacts, 'scheme'>, { schemes }: Pick<QuestionOptions, 'schemes'>): AskedField {
  const { region: { ask }, schemes: words } = messages.indicators;
  const used = schemeAddress(scheme);
  const offered = schemes.filter((one) => one.version === one.newest || schemeAddress(one) === used);
  const options = offered.map((one) => ({ value: schemeAddress(one), label: one.newest === 1 ? one.name : words.named(one.name, one.version) }));
  return { name: 'scheme', label: ask.scheme, value: used, groups: [{ options }] };
}
