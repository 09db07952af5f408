import { Tag } from '@/components/ui/tag';
import type { ClockState } from '@/lib/domain/listening/red-flags/clock-state';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

const TONES = { late: 'bad', today: 'warn', week: 'flat', later: 'flat', closed: 'good' } as const;

/** How the flag stands to its clock, with the instant it is due on the clocks of the place. */
export function ClockTag({ clock, dueAt, timeZone }: { clock: ClockState; dueAt: Date; timeZone: string }) {
  const words = messages.listening.redFlags;
  return <span><Tag tone={TONES[clock]}>{words.clockStates[clock]}</Tag> <time className="muted" dateTime={dueAt.toISOString()}>{format.instant(dueAt, timeZone)}</time></span>;
}
