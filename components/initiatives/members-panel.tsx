import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { MemberRole } from '@/lib/domain/initiatives/member-role';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Member = {
  id: string; organizationId: string; organization: string; person: { id: string; name: string } | null; role: MemberRole; former: boolean;
  days: string;
  /** The button that ends it, while it goes on. */
  end: ReactNode;
};

interface MembersPanelProps {
  members: readonly Member[];
  active: number;
  /** Where one is added; absent for those who may not. */
  addHref?: string;
}

/** Who takes part, who leads first; former ones last. */
export function MembersPanel({ members, active, addHref }: MembersPanelProps) {
  const { record: words, roles } = messages.initiatives;
  return (
    <Panel id="members" title={words.members} note={members.length > 0 ? words.active(format.number(active)) : undefined} footer={addHref ? <ButtonLink size="small" href={addHref}>{words.addMember}</ButtonLink> : undefined}>
      {members.length === 0 ? <p className="muted">{words.noMembers}</p> : (
        <ul className="entries">
          {members.map((one) => (
            <li key={one.id} className={one.former ? 'muted' : undefined}>
              <a className="font-semibold" href={`/organizations/${one.organizationId}`}>{one.organization}</a> {one.role === 'participant' ? null : <Tag tone={one.role === 'lead' ? 'accent' : 'flat'}>{roles[one.role]}</Tag>}
              <span className="flex flex-wrap items-center justify-between gap-x-3 text-xs text-ink-2">
                <span className="told">{one.person ? <><a href={`/people/${one.person.id}`}>{one.person.name}</a>, </> : null}{one.days}</span>
                {one.end}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
