import { Tag } from '@/components/ui/tag';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { messages } from '@/lib/messages';

type Marked = { attendance: TimelineEntry['people'][number]['attendance']; side: TimelineEntry['people'][number]['side']; sentiment?: number | null };

function Marks({ attendance, side, sentiment }: Marked) {
  const { attendances, sides, sentiments } = messages.outreach;
  const mood = Object.entries(sentiments).find(([mark]) => mark === String(sentiment))?.[1];
  return (
    <>
      {attendance === 'attended' ? null : <Tag>{attendances[attendance]}</Tag>} {side === 'theirs' ? null : <Tag>{sides[side]}</Tag>}{' '}
      {mood ? <span className="muted">{mood}</span> : null}
    </>
  );
}

/** Who took part: each organization with its people, then those who came for nobody. */
export function ContactPeople({ organizations, people }: Pick<TimelineEntry, 'organizations' | 'people'>) {
  const group = (organizationId: string | null) => people.filter((person) => person.organizationId === organizationId);
  const line = (person: TimelineEntry['people'][number]) => (
    <li key={`${person.id} ${person.organizationId}`}>
      <a href={`/people/${person.id}`}>{person.name}</a> <Marks {...person} />
    </li>
  );
  return (
    <ul className="took-part">
      {organizations.map((organization) => (
        <li key={organization.id}>
          <a className="font-semibold" href={`/organizations/${organization.id}`}>{organization.name}</a>{' '}
          {group(organization.id).length === 0 ? <Marks {...organization} /> : null}
          {group(organization.id).length > 0 ? <ul>{group(organization.id).map(line)}</ul> : null}
        </li>
      ))}
      {group(null).map(line)}
    </ul>
  );
}
