import { ButtonLink } from '@/components/ui/button-link';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { statedJobs, type SiteJobs } from '@/lib/domain/register/stated-jobs';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import { basisText, jobsText } from '@/lib/domain/register/jobs-text';

export type SiteOfPanel = SiteJobs & { id: string; name: string | null; address: string | null; place: string | null; regionName: string | null };

interface SitesPanelProps {
  organizationId: string;
  sites: readonly SiteOfPanel[];
  mayWrite: boolean;
}

/** So many stand open on the page. */
const SHOWN = 6;

/** Where they work, and how many at each place. */
export function SitesPanel({ organizationId, sites, mayWrite }: SitesPanelProps) {
  const { organization: words } = messages.register;
  const base = `/organizations/${organizationId}/sites`;
  const add = mayWrite ? <ButtonLink size="small" href={`${base}/new`}>{words.addSite}</ButtonLink> : undefined;
  if (sites.length === 0) {
    return <Panel title={words.sites} flush><EmptyState title={words.noSites} action={add}>{words.noSitesHint}</EmptyState></Panel>;
  }
  const list = (some: readonly SiteOfPanel[]) => (
    <ul className="entries">
      {some.map((site) => {
        const title = site.name ?? site.place ?? words.siteUnnamed;
        const stated = statedJobs([{ ...site, closedOn: null }]);
        const jobs = jobsText(stated);
        const basis = [basisText(stated), site.jobsAsOf && format.day(site.jobsAsOf, 'year')].filter(Boolean).join(', ');
        return (
          <li key={site.id} className={site.closedOn ? 'muted' : undefined}>
            <span className="flex flex-wrap justify-between gap-x-3">
              {mayWrite ? <a className="font-semibold" href={`${base}/${site.id}`}>{title}</a> : <b className="font-semibold">{title}</b>}
              {jobs ? <span>{words.siteJobs(jobs)} <span className="muted text-xs">{basis}</span></span> : null}
            </span>
            <span className="muted block text-xs">
              {[site.name ? site.place : null, site.address, site.regionName, site.closedOn ? words.closedSite(format.day(site.closedOn, 'year')) : null].filter(Boolean).join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
  const rest = sites.slice(SHOWN);
  return (
    <Panel title={words.sites} note={format.number(sites.length)} footer={add}>
      {list(sites.slice(0, SHOWN))}
      {rest.length > 0 ? <Disclosure summary={<span className="text-xs text-ink-2">{words.moreSites(rest.length)}</span>}>{list(rest)}</Disclosure> : null}
    </Panel>
  );
}
