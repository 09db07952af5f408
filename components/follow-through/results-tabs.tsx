import { messages } from '@/lib/messages';

const PLACES = [['/promises', 'promises'], ['/outreach/referrals', 'referrals'], ['/outreach/introductions', 'introductions'], ['/pipeline/claims', 'claims'], ['/outreach/helped', 'helped']] as const;

/** From one list of follow-through to the next. */
export function ResultsTabs({ here }: { here: (typeof PLACES)[number][1] }) {
  const { nav } = messages.followThrough;
  return (
    <nav aria-label={nav.label}>
      <ul className="chips">
        {PLACES.map(([href, name]) => <li key={href}><a className="chip" href={href} aria-current={name === here ? 'page' : undefined}>{nav[name]}</a></li>)}
      </ul>
    </nav>
  );
}
