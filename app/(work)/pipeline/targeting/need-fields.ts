import type { ChoiceSearch } from '@/components/ui/choice';
import type { DeedFieldSpec } from '@/components/ui/deed-field';
import { DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { YEARLY_BANDS } from '@/lib/domain/targeting/yearly-band';
import { messages } from '@/lib/messages';
import { regionInFull } from '@/lib/messages/region-in-full';

type Named = { code: string; name: string };

/** What is asked of a need besides the contact it was voiced in. */
export const needFields = (parts: readonly Named[], regions: readonly (Named & { system: string })[], findIndustries: ChoiceSearch): DeedFieldSpec[] => {
  const { needs: words } = messages.targeting;
  return [
    { name: 'text', kind: 'text', label: words.text },
    { name: 'naicsCode', kind: 'choice', label: words.industry, hint: words.industryHint, search: findIndustries, optional: true },
    { name: 'yearlyBand', kind: 'select', label: words.yearly, emptyLabel: words.yearlyUnknown, options: YEARLY_BANDS.map((value) => ({ value, label: words.bands[value] })), optional: true },
    { name: 'part', kind: 'select', label: words.part, options: parts.map(({ code, name }) => ({ value: code, label: name })), pair: 'where' },
    { name: 'regionCode', kind: 'select', label: words.region, options: regions.map((one) => ({ value: one.code, label: regionInFull(one) })), value: DEFAULT_REGION, pair: 'where' },
  ];
};
