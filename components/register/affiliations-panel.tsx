import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { EndFact } from './end-fact';
import { PersonRole, type Role } from './person-role';

type Affiliation = Role & { id: string; version: number; organizationId: string; organizationName: string; former: boolean };

interface AffiliationsPanelProps {
  personId: string;
  affiliations: readonly Affiliation[];
  today: string;
  /** Absent for those who may not. */
  end?: (input: { id: string; version: number; on: string }) => Promise<ActionResult<{ id: string }>>;
}

/** For whom somebody works and worked, in time: what holds today first, then what ended last. */
export function AffiliationsPanel({ personId, affiliations, today, end }: AffiliationsPanelProps) {
  const { person: words } = messages.register;
  const base = `/people/${personId}/affiliations`;
  const add = end ? <ButtonLink size="small" href={`${base}/new`}>{words.addAffiliation}</ButtonLink> : undefined;
  if (affiliations.length === 0) {
    return <Panel title={words.affiliations} flush><EmptyState title={words.noAffiliations} action={add}>{words.noAffiliationsHint}</EmptyState></Panel>;
  }
  const inTime = [...affiliations].sort((a, b) =>
    Number(a.former) - Number(b.former) || (a.former ? (b.validTo ?? '').localeCompare(a.validTo ?? '') : Number(b.primary) - Number(a.primary)));
  return (
    <Panel title={words.affiliations} footer={add}>
      <ol className="entries">
        {inTime.map((one) => (
          <li key={one.id} className={one.former ? 'muted' : undefined}>
            <a className="font-semibold" href={`/organizations/${one.organizationId}`}>{one.organizationName}</a>{' '}
            {one.primary && !one.former ? <Tag tone="accent">{words.primary}</Tag> : null}
            <PersonRole role={one} former={one.former} />
            {end ? (
              <span className="flex justify-end gap-1">
                <ButtonLink look="quiet" size="small" href={`${base}/${one.id}`}>{words.editOne}<span className="sr-only"> {one.organizationName}</span></ButtonLink>
                {one.validTo === null ? <EndFact id={one.id} version={one.version} what={one.organizationName} today={today} end={end} /> : null}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
