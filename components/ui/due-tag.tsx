import { format } from '@/lib/messages/format';

/** A due day as a tag: late, today, or soon, in words and tone. */
export function DueTag({ day, today }: { day: string; today: string }) {
  const { text, tone } = format.dueDay(day, today);
  return (
    <time className={`tag ${tone}`} dateTime={day} title={format.day(day, 'year')}>
      {text}
    </time>
  );
}
