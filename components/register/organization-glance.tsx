import { Pairs, type Pair } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { OrganizationKind } from '@/lib/domain/register/organization-kind';
import type { OrganizationStatus } from '@/lib/domain/register/organization-status';
import type { SalesShare } from '@/lib/domain/register/sales-share';
import type { StatedJobs } from '@/lib/domain/register/stated-jobs';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import { basisText, jobsText } from '@/lib/domain/register/jobs-text';
import { salesShareText } from './sales-share-text';

type Named = { id: string; name: string };

export interface GlanceOrganization {
  kind: OrganizationKind;
  status: OrganizationStatus;
  owner: Named | null;
  jobs: StatedJobs;
  foundedYear: number | null;
  tradeNames: readonly string[];
  website: string | null;
  businessNumber: string | null;
  parent: Named | null;
  parts: readonly Named[];
  industries: readonly { naicsCode: string; title: string | null; share: number | null; primary: boolean }[];
  subclusters: readonly { clusterCode: string; subclusterCode: string; name: string; share: SalesShare; source: string | null }[];
  tags: readonly string[];
}

/** Who they are, in a dozen lines; what is not known is left out, except what is always asked for. */
export function OrganizationGlance({ organization: it }: { organization: GlanceOrganization }) {
  const { organization: words, statuses } = messages.register;
  const link = ({ id, name }: Named) => <a key={id} className="block" href={`/organizations/${id}`}>{name}</a>;
  const jobs = jobsText(it.jobs);
  const basis = [basisText(it.jobs), it.jobs.asOf && format.day(it.jobs.asOf, 'year')].filter(Boolean).join(', ');
  const pairs: (Pair | false)[] = [
    { label: words.owner, value: it.owner?.name ?? <span className="muted">{words.nobody}</span> },
    { label: words.jobs, value: jobs ? <>{jobs} <span className="muted">{basis}</span></> : <span className="muted">{words.jobsUnknown}</span> },
    it.subclusters.length > 0 && {
      label: words.salesShare,
      value: it.subclusters.map((sub) => (
        <span key={`${sub.clusterCode}/${sub.subclusterCode}`} className="block">
          {salesShareText(sub.share)} <span className="muted">{[sub.source, it.subclusters.length > 1 ? sub.name : null].filter(Boolean).join(', ')}</span>
        </span>
      )),
    },
    it.industries.length > 0 && {
      label: words.industries,
      value: it.industries.map(({ naicsCode, title, share, primary }) => (
        <span key={naicsCode} className="block">
          {naicsCode} {title} <span className="muted">{[share === null ? null : format.percent(share, { digits: 0 }), primary && it.industries.length > 1 ? words.mainIndustry : null].filter(Boolean).join(', ')}</span>
        </span>
      )),
    },
    it.status !== 'active' && { label: words.status, value: statuses[it.status] },
    it.foundedYear !== null && { label: words.founded, value: String(it.foundedYear) },
    it.tradeNames.length > 0 && { label: words.alsoKnownAs, value: it.tradeNames.join(', ') },
    it.parent !== null && { label: words.parent, value: link(it.parent) },
    it.parts.length > 0 && { label: words.parts, value: it.parts.map(link) },
    it.website !== null && { label: words.website, value: <a className="break-all" href={it.website} rel="noreferrer" target="_blank">{new URL(it.website).host}</a> },
    it.businessNumber !== null && { label: words.businessNumber, value: it.businessNumber },
  ];
  return (
    <Panel title={words.glance}>
      <Pairs pairs={pairs.filter((pair): pair is Pair => pair !== false)} />
      {it.tags.length > 0 ? (
        <ul className="chips list-none border-t border-line pt-2.5" aria-label={words.tags}>
          {it.tags.map((tag) => <li key={tag}><a className="chip" href={`/organizations?tag=${encodeURIComponent(tag)}`}>{tag}</a></li>)}
        </ul>
      ) : null}
    </Panel>
  );
}
