import { messages } from '@/lib/messages';

interface SubclusterFilterProps {
  cluster: { code: string; parts: readonly { code: string; name: string }[] };
  current?: string;
}

/** One forming cluster of a cluster, or all of them: each an address of its own. */
export function SubclusterFilter({ cluster, current }: SubclusterFilterProps) {
  const { series: words } = messages.meetings;
  const here = (subcluster?: string) => `/meetings?cluster=${cluster.code}${subcluster ? `&subcluster=${subcluster}` : ''}`;
  return (
    <nav className="chips" aria-label={words.subcluster}>
      <a className="chip" href={here()} aria-current={current === undefined ? 'page' : undefined}>{words.all}</a>
      {cluster.parts.map(({ code, name }) => <a key={code} className="chip" href={here(code)} aria-current={code === current ? 'page' : undefined}>{name}</a>)}
    </nav>
  );
}
