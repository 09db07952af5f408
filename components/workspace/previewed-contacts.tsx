import type { ContactsThatStay } from '@/lib/domain/workspace/sample-preview';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

const { kinds } = messages.outreach;
const words = messages.workspace.samples.others;

/** The latest of the contacts that stay, and how many more there are. */
export function PreviewedContacts({ contacts: { count, latest } }: { contacts: ContactsThatStay }) {
  if (latest.length === 0) return null;
  return (
    <ul className="entries" aria-label={words.latest}>
      {latest.map(({ id, occurredOn, open }) => (
        <li key={id}>
          <time className="muted" dateTime={occurredOn}>{format.day(occurredOn, 'year')}</time> {open ? kinds[open.kind] : null}{' '}
          <a className="underline underline-offset-2" href={`/outreach/${id}`}>{open?.summary}</a>
        </li>
      ))}
      {count > latest.length ? <li className="muted">{words.more(count - latest.length)}</li> : null}
    </ul>
  );
}
