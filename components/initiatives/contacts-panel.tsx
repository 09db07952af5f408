import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DeedButton } from '@/components/ui/deed-button';
import { Panel } from '@/components/ui/panel';
import type { SelectOption } from '@/components/ui/select-box';
import type { ActivityKind } from '@/lib/domain/outreach/activity-kind';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Deed } from './deed';
import { QuietDeed } from '@/components/ui/quiet-deed';

type Contact = { id: string; kind: ActivityKind; occurredOn: string; summary: string; confidentiality: Confidentiality };

interface ContactsPanelProps {
  initiativeId: string;
  contacts: readonly Contact[];
  deeds?: { link: Deed; choices: readonly SelectOption[] };
}

const SHOWN = 12;

/** The contacts that were held for it; each stays where it is. */
export function ContactsPanel({ initiativeId, contacts, deeds }: ContactsPanelProps) {
  const { record: words } = messages.initiatives;
  const link = !deeds ? undefined : deeds.choices.length === 0 ? words.nothingToLink : (
    <DeedButton label={words.linkContact} size="small" keys="c" base={{ initiativeId }} action={deeds.link} done={words.linked} fields={[{ name: 'activityId', kind: 'select', label: words.contact, options: deeds.choices }]} />
  );
  return (
    <Panel id="contacts" title={words.contacts} note={format.number(contacts.length)} footer={link}>
      {contacts.length === 0 ? <p className="muted">{words.noContacts}</p> : (
        <ul className="entries">
          {contacts.slice(0, SHOWN).map(({ id, kind, occurredOn, summary, confidentiality }) => (
            <li key={id}>
              <a href={`/outreach/${id}`}>{summary}</a> <ConfidentialityMark level={confidentiality} />
              <span className="flex flex-wrap items-center justify-between gap-x-3 text-xs text-ink-2">
                {messages.outreach.kinds[kind]}, {format.day(occurredOn, 'year')}
                {deeds ? <QuietDeed label={words.unlink} what={summary} input={{ initiativeId, activityId: id, linked: false }} action={deeds.link} done={words.unlinked} /> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
