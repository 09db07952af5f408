import { z } from 'zod';
import type { ClassSchemeDraft } from '@/lib/domain/indicators/class-scheme-input';
import type { SchemeField } from '@/lib/domain/indicators/scheme/scheme-fields';
import { messages } from '@/lib/messages';

const text = z.coerce.string();
const Flat = z.object({
  name: text, yMetric: text, note: text,
  cuts: z.object({ x: text, y: text }),
  labels: z.object({ star: text, emerging: text, mature: text, transforming: text }),
});

/** A scheme as the texts of its form, by field; null where it is none. */
export function schemeParts(scheme: unknown): Record<SchemeField, string> | null {
  const parsed = Flat.safeParse(scheme);
  if (!parsed.success) return null;
  const { name, yMetric, note, cuts, labels } = parsed.data;
  return {
    name, yMetric, note, 'cuts.x': cuts.x, 'cuts.y': cuts.y,
    'labels.star': labels.star, 'labels.emerging': labels.emerging, 'labels.mature': labels.mature, 'labels.transforming': labels.transforming,
  };
}

export const schemePartLabels = (): Record<SchemeField, string> => {
  const { form } = messages.indicators.schemes;
  return {
    name: form.name, yMetric: form.axis, note: form.note, 'cuts.x': form.cutX, 'cuts.y': form.cutY,
    'labels.star': form.star, 'labels.emerging': form.emerging, 'labels.mature': form.mature, 'labels.transforming': form.transforming,
  };
};

/** What a new scheme starts from. */
export const BLANK_SCHEME: ClassSchemeDraft = {
  name: '', xMetric: 'lq', yMetric: 'cagr', cuts: { x: '1.2', y: '0' },
  labels: { star: '', emerging: '', mature: '', transforming: '' }, note: '',
};
