import { messages } from '@/lib/messages';

interface FormingTabsProps {
  here: 'charter' | 'roles';
  cluster: string;
  subcluster: string;
}

/** From one side of a forming cluster to the next. */
export function FormingTabs({ here, cluster, subcluster }: FormingTabsProps) {
  const { nav } = messages.forming;
  const base = `/forming/${cluster}/${subcluster}`;
  const places = [
    [base, 'charter'], [`${base}/roles`, 'roles'], [`/meetings?cluster=${cluster}&subcluster=${subcluster}`, 'meetings'], [`/readiness?cluster=${cluster}`, 'board'],
  ] as const;
  return (
    <nav aria-label={nav.label}>
      <ul className="chips">
        {places.map(([href, name]) => <li key={href}><a className="chip" href={href} aria-current={name === here ? 'page' : undefined}>{nav[name]}</a></li>)}
      </ul>
    </nav>
  );
}
