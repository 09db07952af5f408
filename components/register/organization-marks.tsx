import { Chip } from '@/components/ui/chip';
import { Dot } from '@/components/ui/dot';
import { Tag } from '@/components/ui/tag';
import type { OrganizationKind } from '@/lib/domain/register/organization-kind';
import type { OrganizationStatus } from '@/lib/domain/register/organization-status';
import { messages } from '@/lib/messages';

export interface MarkedOrganization {
  kind: OrganizationKind;
  status: OrganizationStatus;
  rightsHolder: boolean;
  sample: boolean;
  subclusters: readonly { clusterCode: string; subclusterCode: string; name: string; tone: 'mining' | 'manufacturing' | 'services' | 'institutions' | null }[];
  industries: readonly { naicsCode: string; title: string | null; primary: boolean }[];
  sites: readonly { place: string | null; closedOn: string | null }[];
}

/** What they are at a glance, under the name: sub-clusters, main industry, towns. */
export function OrganizationMarks({ organization: it }: { organization: MarkedOrganization }) {
  const { organization: words, statuses } = messages.register;
  const main = it.industries.find(({ primary }) => primary);
  const towns = [...new Set(it.sites.flatMap(({ place, closedOn }) => (place !== null && closedOn === null ? [place] : [])))];
  return (
    <>
      {it.subclusters.map((link) => (
        <Chip key={`${link.clusterCode}/${link.subclusterCode}`} href={`/organizations?subcluster=${encodeURIComponent(`${link.clusterCode}/${link.subclusterCode}`)}`}>
          <Dot tone={link.tone ?? 'none'} label={link.name} />
        </Chip>
      ))}
      {main ? <Chip>{main.naicsCode} {main.title}</Chip> : null}
      {towns.length > 0 ? <Chip>{towns.slice(0, 3).join(', ')}</Chip> : null}
      {it.rightsHolder ? <Tag tone="accent">{words.rightsHolder}</Tag> : null}
      {it.status === 'active' ? null : <Tag tone="warn">{statuses[it.status]}</Tag>}
      {it.sample ? <Tag>{words.sample}</Tag> : null}
    </>
  );
}
