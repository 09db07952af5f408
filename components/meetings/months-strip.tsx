import { messages } from '@/lib/messages';

/** The months of a first year as a strip, the one we are in marked. */
export function MonthsStrip({ month, last }: { month: number; last: number }) {
  const { playbook: words } = messages.meetings;
  return (
    <ol className="months-strip" aria-label={words.where}>
      {Array.from({ length: last }, (_none, at) => at + 1).map((one) => (
        <li key={one} data-past={one < month || undefined} aria-current={one === month ? 'date' : undefined}><span className="sr-only">{words.month(one)}</span><span aria-hidden="true">{one}</span></li>
      ))}
    </ol>
  );
}
