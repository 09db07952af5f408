import { ButtonLink } from '@/components/ui/button-link';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import { PersonRole, type Role } from './person-role';

type PersonHere = Role & { id: string; personId: string; name: string; doNotContactSince: string | null };

interface PeoplePanelProps {
  organizationId: string;
  people: { current: readonly PersonHere[]; former: readonly PersonHere[] };
  mayWrite: boolean;
}

const entry = (person: PersonHere, former: boolean) => (
  <li key={person.id}>
    <a className="font-semibold" href={`/people/${person.personId}`}>{person.name}</a>{' '}
    {person.doNotContactSince ? <Tag tone="bad">{messages.register.organization.doNotContact}</Tag> : null}
    <PersonRole role={person} former={former} />
  </li>
);

/** So many stand on the page; the rest is one press away in the list of people. */
const SHOWN = 12;

/** Whom we know there, and whom we knew. */
export function PeoplePanel({ organizationId, people: { current, former }, mayWrite }: PeoplePanelProps) {
  const { organization: words } = messages.register;
  const add = mayWrite ? <ButtonLink size="small" href={`/people/new?organization=${organizationId}`}>{words.addPerson}</ButtonLink> : undefined;
  if (current.length + former.length === 0) {
    return <Panel title={words.people} flush><EmptyState title={words.noPeople} action={add}>{words.noPeopleHint}</EmptyState></Panel>;
  }
  return (
    <Panel title={words.people} note={format.number(current.length)} footer={add}>
      {current.length > 0 ? <ul className="entries">{current.slice(0, SHOWN).map((person) => entry(person, false))}</ul> : null}
      {current.length > SHOWN ? <a className="inline-block min-h-6 text-xs" href={`/people?organization=${organizationId}`}>{words.allPeople}</a> : null}
      {former.length > 0 ? (
        <Disclosure summary={<span className="text-xs text-ink-2">{words.former(former.length)}</span>}>
          <ul className="entries">{former.map((person) => entry(person, true))}</ul>
        </Disclosure>
      ) : null}
    </Panel>
  );
}
