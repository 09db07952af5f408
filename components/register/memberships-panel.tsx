import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { Validity } from '@/lib/domain/register/validity';
import { messages } from '@/lib/messages';
import { EndFact } from './end-fact';
import { validityText } from './validity-text';

type Membership = Validity & { id: string; version: number; associationId: string; associationName: string; membershipClass: string | null; former: boolean };

interface MembershipsPanelProps {
  memberships: readonly Membership[];
  /** Where one is added and, followed by its id, changed; absent for those who may not. */
  base?: string;
  today: string;
  end: (input: { id: string; version: number; on: string }) => Promise<ActionResult<{ id: string }>>;
}

/** Where they belong, and belonged. */
export function MembershipsPanel({ memberships, base, today, end }: MembershipsPanelProps) {
  const { organization: words, person } = messages.register;
  const add = base ? <ButtonLink size="small" href={`${base}/new`}>{words.addMembership}</ButtonLink> : undefined;
  return (
    <Panel title={words.memberships} footer={add}>
      {memberships.length === 0 ? <p className="muted">{words.noMemberships}</p> : (
        <ul className="entries">
          {[...memberships].sort((a, b) => Number(a.former) - Number(b.former)).map((one) => (
            <li key={one.id} className={one.former ? 'muted' : undefined}>
              <a className="font-semibold" href={`/organizations/${one.associationId}`}>{one.associationName}</a>
              <span className="flex flex-wrap items-center justify-between gap-x-3 text-xs text-ink-2">
                {[one.membershipClass, validityText(one)].filter(Boolean).join(' ')}
                {base ? (
                  <span className="ml-auto flex gap-1">
                    <ButtonLink look="quiet" size="small" href={`${base}/${one.id}`}>{person.editOne}<span className="sr-only"> {one.associationName}</span></ButtonLink>
                    {one.validTo === null ? <EndFact id={one.id} version={one.version} what={one.associationName} today={today} end={end} /> : null}
                  </span>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
