import { messages } from '@/lib/messages';
import { Panel } from '../ui/panel';

type PageHit = { id: string; label: string; href: string; group: string };

/** Pages and actions whose names answer what was typed. */
export function PageHits({ commands }: { commands: readonly PageHit[] }) {
  const words = messages.search;
  return (
    <Panel title={words.groups.page} flush note={words.count(commands.length)}>
      <ul className="hits">
        {commands.map(({ id, label, href, group }) => (
          <li key={id} className="hit">
            <a href={href}>{label}</a>
            <span className="hint">{group}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
