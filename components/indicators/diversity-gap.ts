import type { FilledDiversity } from '@/lib/domain/indicators/diversity/filled-diversity';
import { isMissing, type Missing } from '@/lib/domain/indicators/measured';
import type { DiversityKey } from './diversity-rows';

/** One index of diversity as a range with its estimate, where either is known. */
export function diversityGap(filled: FilledDiversity | Missing | null | undefined, key: DiversityKey) {
  if (!filled || isMissing(filled)) return null;
  const range = filled.range[key];
  return isMissing(range) ? range : { ...range, estimate: filled.estimate?.[key].value ?? null };
}
