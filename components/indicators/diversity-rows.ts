import type { RegionDiversity } from '@/lib/domain/indicators/diversity/region-diversity';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export type DiversityKey = 'hhi' | 'equivalentNumber' | 'shannon' | 'evenness' | 'krugman' | 'hoover' | 'hachman';

/** An index to a width that says no more than it knows. */
export const diversityText = (key: DiversityKey, value: number): string => {
  if (key === 'equivalentNumber') return format.number(value, 1);
  if (key === 'evenness' || key === 'hoover') return format.percent(value);
  return format.number(value, 3);
};

/** The indices in the order they are read, each with how to read it beside this reference and this number of industries. */
export function diversityRows({ classes }: RegionDiversity, reference: string) {
  const { indices } = messages.indicators.diversity;
  const row = (key: DiversityKey, says: string) => ({ key, title: indices[key].title, says });
  return [
    row('hhi', indices.hhi.says(diversityText('hhi', 1 / Math.max(1, classes)))),
    row('equivalentNumber', indices.equivalentNumber.says(classes)),
    row('shannon', indices.shannon.says(diversityText('shannon', Math.log(Math.max(1, classes))))),
    row('evenness', indices.evenness.says),
    row('krugman', indices.krugman.says(reference)),
    row('hoover', indices.hoover.says(reference)),
    row('hachman', indices.hachman.says(reference)),
  ];
}
