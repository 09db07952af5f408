import type { Stream } from '@/lib/domain/pipeline/stream';
import { streamSlug } from '@/lib/domain/pipeline/stream-slug';
import { messages } from '@/lib/messages';

const VIEWS = ['board', 'table', 'timeline'] as const;

/** The same cases as a board, a table or a timeline; what narrows them goes along. */
export function ViewSwitch({ stream, here, query }: { stream: Stream; here: (typeof VIEWS)[number]; query: string }) {
  const { nav } = messages.pipeline;
  return (
    <nav aria-label={nav.views} className="view-switch">
      {VIEWS.map((view) => <a key={view} className={`btn ${view === here ? 'current' : ''}`} href={`/pipeline/${streamSlug(stream)}${view === 'board' ? '' : `/${view}`}${query}`} aria-current={view === here ? 'page' : undefined}>{nav[view]}</a>)}
    </nav>
  );
}
