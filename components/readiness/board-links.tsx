import { messages } from '@/lib/messages';

/** From a sub-cluster on the formation board to its charter and its roles. */
export function BoardLinks({ cluster, subcluster }: { cluster: string; subcluster: string }) {
  const { nav } = messages.forming;
  const base = `/forming/${cluster}/${subcluster}`;
  return <span className="flex flex-wrap gap-x-3"><a href={base}>{nav.charter}</a> <a href={`${base}/roles`}>{nav.roles}</a></span>;
}
