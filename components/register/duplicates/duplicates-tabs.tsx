import { messages } from '@/lib/messages';

const PLACES = [['/organizations/duplicates', 'organization'], ['/people/duplicates', 'person']] as const;

/** From organizations that may be one to people who may be one, with how many pairs of each wait. */
export function DuplicatesTabs({ here, open }: { here: 'organization' | 'person'; open: Record<'organization' | 'person', number> }) {
  const { tabs, tabsLabel, counted } = messages.duplicates;
  return (
    <nav aria-label={tabsLabel}>
      <ul className="chips">
        {PLACES.map(([href, name]) => <li key={href}><a className="chip" href={href} aria-current={name === here ? 'page' : undefined}>{counted(tabs[name], open[name])}</a></li>)}
      </ul>
    </nav>
  );
}
