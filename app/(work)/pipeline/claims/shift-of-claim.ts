import { format } from '@/lib/messages/format';
import { subclusterShift } from '@/lib/services/indicators/subcluster-shift';
import { ask } from '@/lib/web/ask';

type Placed = { part: { code: string } | null; regionCode: string | null; fromYear: number | null; toYear: number | null };

/** The shift-share a claim stands beside; null while its sub-cluster, region or years are not named. */
export const shiftOfClaim = async ({ part, regionCode, fromYear: from, toYear: to }: Placed) => {
  const [cluster, code] = part?.code.split('/') ?? [];
  if (!cluster || !code || regionCode === null || from === null || to === null) return null;
  const found = await ask(subclusterShift, { cluster, code, region: regionCode, fromYear: from, toYear: to });
  if (!found) return null;
  const { result, ...about } = found;
  return { ...about, shift: 'shift' in result ? result.shift : null, gap: result.value === null ? format.missing(result.reason) : '', asked: { from, to } };
};
