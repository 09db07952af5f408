import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { DeedButton } from '@/components/ui/deed-button';
import { Panel } from '@/components/ui/panel';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface PartnerPeopleProps {
  agencyId: string;
  people: readonly { id: string; name: string }[];
  candidates: readonly { id: string; name: string }[];
  /** Absent for those who may not. */
  link?: (input: { userId: string; agencyId: string | null }) => Promise<ActionResult<unknown>>;
}

/** Who signs in for an agency; linking somebody opens what is shared with it, at once. */
export function PartnerPeople({ agencyId, people, candidates, link }: PartnerPeopleProps) {
  const { record: words } = messages.agreements;
  const add = link ? candidates.length > 0 ? (
    <DeedButton label={words.link} title={words.linkTitle} size="small" base={{ agencyId }} action={link} done={words.linked}
      fields={[{ name: 'userId', kind: 'select', label: words.linkLabel, options: candidates.map(({ id, name }) => ({ value: id, label: name })), value: candidates[0]?.id }]} />
  ) : words.noCandidates : undefined;
  return (
    <Panel title={words.people} footer={add}>
      {people.length === 0 ? <p className="muted">{words.noPeople}</p> : (
        <ul className="entries">
          {people.map(({ id, name }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2">{name}{link ? <ConfirmedAction label={words.unlink} input={{ userId: id, agencyId: null }} action={link} /> : null}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
