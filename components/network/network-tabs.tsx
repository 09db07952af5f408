import { messages } from '@/lib/messages';

const PLACES = [['/network', 'network'], ['/network/ways', 'paths'], ['/network/reach', 'reach'], ['/network/ratings', 'ratings']] as const;

/** From one view of the network to the next. */
export function NetworkTabs({ here }: { here: (typeof PLACES)[number][1] }) {
  const { nav } = messages.network;
  return (
    <nav aria-label={nav.label}>
      <ul className="chips">
        {PLACES.map(([href, name]) => <li key={href}><a className="chip" href={href} aria-current={name === here ? 'page' : undefined}>{nav[name]}</a></li>)}
      </ul>
    </nav>
  );
}
