import type { Party } from '@/lib/domain/follow-through/party';
import { messages } from '@/lib/messages';

/** One side by name, as links; the unit itself is us. */
export function PartyName({ party }: { party: Party }) {
  const { organization, person } = party;
  if (!organization && !person) return messages.followThrough.unit;
  return (
    <>
      {person ? <a href={`/people/${person.id}`}>{person.name}</a> : null}
      {person && organization ? ', ' : null}
      {organization ? <a href={`/organizations/${organization.id}`}>{organization.name}</a> : null}
    </>
  );
}
