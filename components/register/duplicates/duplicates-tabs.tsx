import { messages } from '@/lib/messages';

const PLACES = [['/organizations/duplicates', 'organization'], ['/people/duplicates', 'person']] as const;

/** From organizations that may be one to people who may be one. */
export function DuplicatesTabs({ here }: { here: 'organization' | 'person' }) {
  const { tabs, tabsLabel } = messages.duplicates;
  return (
    <nav aria-label={tabsLabel}>
      <ul className="chips">
        {PLACES.map(([href, name]) => <li key={href}><a className="chip" href={href} aria-current={name === here ? 'page' : undefined}>{tabs[name]}</a></li>)}
      </ul>
    </nav>
  );
}
