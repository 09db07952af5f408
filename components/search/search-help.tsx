import { messages } from '@/lib/messages';
import { Panel } from '../ui/panel';

/** The words that narrow a search; each example can be tried. */
export function SearchHelp() {
  const { help } = messages.search;
  return (
    <Panel title={help.title} flush>
      <dl className="search-help">
        {help.rows.map(([example, finds]) => (
          <div key={example}>
            <dt><a href={`/search?${new URLSearchParams({ q: example }).toString()}`}><code>{example}</code></a></dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
