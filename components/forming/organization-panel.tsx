import { ButtonLink } from '@/components/ui/button-link';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { Panel } from '@/components/ui/panel';
import type { ClusterRole } from '@/lib/domain/forming/cluster-role';
import type { RoleState } from '@/lib/domain/forming/role-state';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { PartyPledge } from './party-row';
import { PledgeCell } from './pledge-cell';
import { RoleStateTag } from './role-state-tag';

interface OrganizationPanelProps {
  organizationId: string;
  roles: readonly { id: string; role: ClusterRole; state: RoleState; subcluster: string | null; confidentiality: Confidentiality }[];
  pledges: readonly (PartyPledge & { subcluster: string; confidentiality: Confidentiality })[];
  mayPropose: boolean;
  mayNote: boolean;
}

/** What an organization is to forming clusters, and what it gave its word for. */
export function OrganizationPanel({ organizationId, roles, pledges, mayPropose, mayNote }: OrganizationPanelProps) {
  const { forming } = messages;
  const { organization: words } = forming;
  const deeds = mayPropose || mayNote ? (
    <span className="flex flex-wrap gap-2">
      {mayPropose ? <ButtonLink size="small" href={`/forming/roles/new?organization=${organizationId}`}>{words.propose}</ButtonLink> : null}
      {mayNote ? <ButtonLink size="small" href={`/forming/pledges/new?organization=${organizationId}`}>{words.pledge}</ButtonLink> : null}
    </span>
  ) : undefined;
  return (
    <Panel title={words.title} footer={deeds}>
      {roles.length + pledges.length === 0 ? <p className="muted">{words.none}</p> : (
        <ul className="entries">
          {roles.map(({ id, role, state, subcluster, confidentiality }) => (
            <li key={id}>
              <a className="font-semibold" href={`/forming/roles/${id}`}>{forming.roles[role]}</a> <RoleStateTag state={state} /> <ConfidentialityMark level={confidentiality} />
              <span className="block text-xs text-ink-2">{subcluster ?? forming.wholeCluster}</span>
            </li>
          ))}
          {pledges.map((pledge) => (
            <li key={pledge.id}>
              {forming.kinds[pledge.kind]} <ConfidentialityMark level={pledge.confidentiality} />
              <PledgeCell pledges={[pledge]} />
              <span className="block text-xs text-ink-2">{pledge.subcluster}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
