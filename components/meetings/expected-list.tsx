import { Tag } from '@/components/ui/tag';
import type { Party } from '@/lib/domain/follow-through/party';
import { messages } from '@/lib/messages';
import { PartyLinks } from './party-links';

interface ExpectedListProps {
  members: readonly { id: string; name: string; resting: boolean }[];
  guests: readonly Party[];
}

/** Who is expected: the members of the forming cluster, and guests. */
export function ExpectedList({ members, guests }: ExpectedListProps) {
  const { meeting: words } = messages.meetings;
  if (members.length + guests.length === 0) return <p className="muted">{words.noMembers}</p>;
  return (
    <ul className="attendees">
      {members.map(({ id, name, resting }) => <li key={id}><span><a href={`/organizations/${id}`}>{name}</a> {resting ? <Tag tone="warn">{words.resting}</Tag> : null}</span></li>)}
      {guests.map((guest) => <li key={`${guest.organization?.id} ${guest.person?.id}`}><span><PartyLinks {...guest} /> <span className="as">{words.guest}</span></span></li>)}
    </ul>
  );
}
