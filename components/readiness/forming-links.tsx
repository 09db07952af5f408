import { messages } from '@/lib/messages';

interface FormingLinksProps {
  organizationId: string;
  cluster: string;
  subcluster: string;
}

/** From a firm that is to be won to what it can give: a role, or its word. */
export function FormingLinks({ organizationId, cluster, subcluster }: FormingLinksProps) {
  const { organization: words } = messages.forming;
  const asked = new URLSearchParams({ cluster, subcluster, organization: organizationId }).toString();
  return (
    <span className="flex flex-wrap gap-x-2 text-xs">
      <a href={`/forming/roles/new?${asked}`}>{words.propose}</a>
      <a href={`/forming/pledges/new?${asked}`}>{words.pledge}</a>
    </span>
  );
}
