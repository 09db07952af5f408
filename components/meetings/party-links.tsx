import type { Party } from '@/lib/domain/follow-through/party';

/** An organization, a person, or a person of an organization, each leading to its record. */
export function PartyLinks({ organization, person }: Party) {
  if (person === null) return organization ? <a href={`/organizations/${organization.id}`}>{organization.name}</a> : null;
  return <><a href={`/people/${person.id}`}>{person.name}</a>{organization ? <>, <a href={`/organizations/${organization.id}`}>{organization.name}</a></> : null}</>;
}
