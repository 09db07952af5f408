import { STREAMS, type Stream } from '@/lib/domain/pipeline/stream';
import { streamSlug } from '@/lib/domain/pipeline/stream-slug';
import { messages } from '@/lib/messages';

/** From one stream to the next, staying in the same view of it. */
export function StreamTabs({ here, view = '' }: { here: Stream; view?: string }) {
  const { nav, words } = messages.pipeline;
  return (
    <nav aria-label={nav.streams}>
      <ul className="chips">
        {STREAMS.map((stream) => <li key={stream}><a className="chip" href={`/pipeline/${streamSlug(stream)}${view}`} aria-current={stream === here ? 'page' : undefined}>{words.streams[stream]}</a></li>)}
      </ul>
    </nav>
  );
}
