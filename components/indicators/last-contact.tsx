import { RelativeDay } from '@/components/ui/relative-day';
import { Tag } from '@/components/ui/tag';
import { addDays } from '@/lib/domain/shared/add-days';
import { messages } from '@/lib/messages';

const QUIET_AFTER_DAYS = 180;

/** The last contact: never, long ago (half a year and more), or how long ago. */
export function LastContact({ day, today }: { day: string | null; today: string }) {
  if (day === null) return <Tag tone="bad">{messages.indicators.region.behind.never}</Tag>;
  const since = <RelativeDay day={day} today={today} />;
  return day < addDays(today, -QUIET_AFTER_DAYS) ? <Tag tone="warn">{since}</Tag> : since;
}
