import { messages } from '@/lib/messages';

const PLACES = [['/pipeline', 'board'], ['/pipeline/review', 'review'], ['/pipeline/flow', 'flow'], ['/pipeline/targeting', 'targeting'], ['/pipeline/claims', 'claims']] as const;

/** From one view over all streams to the next. */
export function PipelineTabs({ here }: { here: (typeof PLACES)[number][1] }) {
  const { flow: { tabs }, pipeline: { nav } } = messages;
  const named = { ...tabs, review: nav.review };
  return (
    <nav aria-label={tabs.label}>
      <ul className="chips">
        {PLACES.map(([href, name]) => <li key={href}><a className="chip" href={href} aria-current={name === here ? 'page' : undefined}>{named[name]}</a></li>)}
      </ul>
    </nav>
  );
}
