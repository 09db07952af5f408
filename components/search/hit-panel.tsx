import type { HitGroup } from '@/lib/domain/search/hit';
import { messages } from '@/lib/messages';
import { Panel } from '../ui/panel';
import { HitRow } from './hit-row';

interface HitPanelProps {
  found: HitGroup;
  /** The same search in this group alone. */
  moreHref: string;
}

/** What was found of one kind. */
export function HitPanel({ found: { group, hits, more }, moreHref }: HitPanelProps) {
  const words = messages.search;
  return (
    <Panel
      title={words.groups[group]} flush note={more ? words.first(hits.length) : words.count(hits.length)}
      footer={more ? <a href={moreHref}>{words.showMore(words.groups[group])}</a> : undefined}
    >
      <ul className="hits">
        {hits.map((hit) => <HitRow key={`${hit.group} ${hit.id}`} hit={hit} />)}
      </ul>
    </Panel>
  );
}
