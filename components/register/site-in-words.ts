import type { SelectOption } from '@/components/ui/select-box';
import { JOBS_BASES } from '@/lib/domain/register/jobs-basis';
import { messages } from '@/lib/messages';

/** A field of a site as a person reads it, for two versions side by side. */
export const siteInWords = (regions: readonly SelectOption[]) => (field: string, value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (field === 'regionCode') return regions.find((region) => region.value === value)?.label ?? String(value);
  if (field === 'jobsBasis') return JOBS_BASES.filter((basis) => basis === value).map((basis) => messages.register.site.bases[basis]).join();
  return String(value);
};
