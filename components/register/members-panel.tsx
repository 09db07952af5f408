import { Panel } from '@/components/ui/panel';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

type Member = { id: string; name: string; membershipClass: string | null };
type Members = { total: number; first: readonly Member[] };

interface MembersPanelProps {
  associationId: string;
  members: { organizations: Members; people: Members };
}

/** Who belongs to an association today: the first by name, the rest one press away. */
export function MembersPanel({ associationId, members }: MembersPanelProps) {
  const { organization: words } = messages.register;
  const none = members.organizations.total + members.people.total === 0;
  const part = (of: Members, base: '/organizations' | '/people', title: string) => of.total === 0 ? null : (
    <div className="pb-2">
      <h3 className="pb-1"><a href={`${base}?association=${associationId}`}>{title}</a></h3>
      <ul className="list-none">
        {of.first.map(({ id, name, membershipClass }) => (
          <li key={id} className="py-0.5"><a href={`${base}/${id}`}>{name}</a> <span className="muted text-xs">{membershipClass}</span></li>
        ))}
      </ul>
      {of.total > of.first.length ? <a className="text-xs" href={`${base}?association=${associationId}`}>{words.allMembers}</a> : null}
    </div>
  );
  return (
    <Panel title={words.members}>
      {none ? <p className="muted">{words.noMembers}</p> : null}
      {part(members.organizations, '/organizations', words.memberOrganizations(format.number(members.organizations.total)))}
      {part(members.people, '/people', words.memberPeople(format.number(members.people.total)))}
    </Panel>
  );
}
