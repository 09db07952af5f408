import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { DownloadMenu } from '@/components/export/download-menu';
import { ResultsPanel } from '@/components/follow-through/results-panel';
import { Timeline } from '@/components/outreach/timeline';
import { AffiliationsPanel } from '@/components/register/affiliations-panel';
import { ArchiveRecord } from '@/components/register/archive-record';
import { MembershipsPanel } from '@/components/register/memberships-panel';
import { ReachPanel } from '@/components/register/reach-panel';
import { ButtonLink } from '@/components/ui/button-link';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { personResults } from '@/lib/services/follow-through/person-results';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { personTimeline } from '@/lib/services/outreach/person-timeline';
import { personPage } from '@/lib/services/register/person-page';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { endMembershipAction } from '../../organizations/actions';
import { BroughtSlot } from '../../imports/lists/brought-slot';
import { RelationsSlot } from '../../network/relations-slot';
import { ConsentSlot } from '../../privacy/consent-slot';
import { resultDeeds } from '../../outreach/result-deeds';
import { archivePersonAction, endAffiliationAction, restorePersonAction } from '../actions';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ before?: string | string[] }> };

const recordOf = cache((id: string) => ask(personPage, { id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await recordOf((await params).id)).name });

const PersonRecordPage = async ({ params, searchParams }: Props) => {
  const [actor, { id }, { before }] = await Promise.all([workActor(), params, searchParams]);
  const [it, results, team, timeline] = await Promise.all([
    recordOf(id),
    ask(personResults, { id }),
    ask(colleagues, {}),
    ask(personTimeline, { id, before: typeof before === 'string' ? before : undefined }),
  ]);
  if (it.id !== id) permanentRedirect(`/people/${it.id}`);
  const allowed = allowedFor(actor);
  const archived = it.archivedAt !== null;
  const mayWrite = allowed('register.write') && !archived;
  const mayLog = allowed('outreach.write') && !archived;
  const { person: words, organization } = messages.register;
  const here = `/people/${id}`;
  return (
    <>
      <PageHead
        crumbs={[{ label: words.crumb, href: '/people' }]}
        title={it.name}
        marks={<>{it.doNotContactSince ? <Tag tone="bad">{organization.doNotContact}</Tag> : null}{it.sample ? <Tag>{organization.sample}</Tag> : null}</>}
        actions={
          <>
            <ButtonLink href={`/history/of/person/${id}`} look="quiet">{messages.history.nav}</ButtonLink>
            <DownloadMenu list="people" narrowed="" also={{ ids: id }} of={it.name} />
            {mayLog ? <ButtonLink href={`/outreach/log?person=${id}`}>{words.log}</ButtonLink> : null}
            {allowed('register.write') ? (
              <ArchiveRecord id={id} version={it.version} archived={archived} of="person" archive={archivePersonAction} restore={restorePersonAction} />
            ) : null}
            {mayWrite ? <ButtonLink href={`${here}/edit`} keys="e">{words.edit}</ButtonLink> : null}
          </>
        }
      />
      {it.archivedAt ? (
        <div className="pb-4">
          <NoteBox tone="warn" title={organization.archivedOn(format.day(format.dayOfInstant(it.archivedAt, timeZone()), 'year'), it.archivedBy)}>{organization.archivedHint}</NoteBox>
        </div>
      ) : null}
      <div className="grid-page lg:grid-cols-[20rem_minmax(0,1fr)]">
        <div className="stack">
          <ReachPanel person={it} />
          <AffiliationsPanel personId={id} affiliations={it.affiliations} today={it.today} end={mayWrite ? endAffiliationAction : undefined} />
          <MembershipsPanel memberships={it.memberships} base={mayWrite ? `${here}/memberships` : undefined} today={it.today} end={endMembershipAction} />
          <RelationsSlot of="person" id={id} mayWrite={mayWrite} />
          <ConsentSlot kind="person" id={id} mayWrite={mayWrite} />
          <BroughtSlot record="person" id={id} />
          {it.about ? <Panel title={words.about}><p className="whitespace-pre-line">{it.about}</p></Panel> : null}
        </div>
        <div className="stack">
          <ResultsPanel results={results} actions={mayLog ? resultDeeds : undefined} today={it.today} me={team.me} colleagues={team.colleagues} personId={id} withoutSamples />
          <Timeline
            entries={timeline.entries}
            total={timeline.total}
            today={it.today}
            organizationId={null}
            olderHref={timeline.next ? `${here}?before=${encodeURIComponent(timeline.next)}#timeline` : null}
            newestHref={before ? `${here}#timeline` : undefined}
            logHref={mayLog ? `/outreach/log?person=${id}` : undefined}
          />
        </div>
      </div>
    </>
  );
};

export default PersonRecordPage;
