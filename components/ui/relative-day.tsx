import { format } from '@/lib/messages/format';

interface RelativeDayProps {
  /** 'YYYY-MM-DD' */
  day: string;
  /** The reader's today, passed in so that server and browser agree. */
  today: string;
}

export function RelativeDay({ day, today }: RelativeDayProps) {
  return (
    <time dateTime={day} title={format.day(day, 'year')}>
      {format.relativeDay(day, today)}
    </time>
  );
}
