import { messages } from '@/lib/messages';
import { proposeAddress } from './matrix-row';

/** From a firm that is to be won to what it can give: a role, or its word. */
export function FormingLinks({ organizationId, cluster, subcluster }: { organizationId: string; cluster: string; subcluster: string }) {
  const { organization: words } = messages.forming;
  const place = { cluster, subcluster };
  return (
    <span className="flex flex-wrap gap-x-2 text-xs">
      <a href={proposeAddress(place, organizationId)}>{words.propose}</a>
      <a href={`/forming/pledges/new?${new URLSearchParams({ ...place, organization: organizationId }).toString()}`}>{words.pledge}</a>
    </span>
  );
}
