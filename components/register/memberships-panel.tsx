import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import type { Validity } from '@/lib/domain/register/validity';
import { messages } from '@/lib/messages';
import { validityText } from './validity-text';

type Membership = Validity & { id: string; associationId: string; associationName: string; membershipClass: string | null; former: boolean };

interface MembershipsPanelProps {
  memberships: readonly Membership[];
  /** Where one is added and, followed by its id, changed; absent for those who may not. */
  base?: string;
}

/** Where they belong, and belonged. */
export function MembershipsPanel({ memberships, base }: MembershipsPanelProps) {
  const { organization: words, person } = messages.register;
  const add = base ? <ButtonLink size="small" href={`${base}/new`}>{words.addMembership}</ButtonLink> : undefined;
  return (
    <Panel title={words.memberships} footer={add}>
      {memberships.length === 0 ? <p className="muted">{words.noMemberships}</p> : (
        <ul className="entries">
          {[...memberships].sort((a, b) => Number(a.former) - Number(b.former)).map((one) => (
            <li key={one.id} className={one.former ? 'muted' : undefined}>
              <a className="font-semibold" href={`/organizations/${one.associationId}`}>{one.associationName}</a>
              <span className="flex flex-wrap justify-between gap-x-3 text-xs text-ink-2">
                {[one.membershipClass, validityText(one)].filter(Boolean).join(' ')}
                {base ? <a className="ml-auto inline-block min-h-6" href={`${base}/${one.id}`}>{person.editOne}<span className="sr-only"> {one.associationName}</span></a> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
