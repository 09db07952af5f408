import { agendaTimes } from '@/lib/domain/meetings/agenda-times';
import { messages } from '@/lib/messages';

interface AgendaListProps {
  items: readonly { title: string; minutes: number | null }[];
  /** When the meeting begins. */
  time: string | null;
}

/** An agenda with the times its minutes come to. */
export function AgendaList({ items, time }: AgendaListProps) {
  const { meeting: words } = messages.meetings;
  if (items.length === 0) return <p className="muted">{words.noAgenda}</p>;
  const times = agendaTimes(time, items);
  return (
    <ol className="agenda">
      {items.map(({ title, minutes }, at) => (
        <li key={at}>
          {times[at] ? <time>{times[at]}</time> : <span className="n" aria-hidden="true">{at + 1}</span>}
          <span>{title}</span>
          <span className="n">{minutes === null ? '' : words.minutesOf(minutes)}</span>
        </li>
      ))}
    </ol>
  );
}
