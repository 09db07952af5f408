import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { DownloadMenu } from '@/components/export/download-menu';
import { ResultsPanel } from '@/components/follow-through/results-panel';
import { FollowUpList } from '@/components/outreach/follow-up-list';
import { FlagsPanel } from '@/components/listening/red-flags/flags-panel';
import { Timeline } from '@/components/outreach/timeline';
import { ArchiveRecord } from '@/components/register/archive-record';
import { MembersPanel } from '@/components/register/members-panel';
import { MembershipsPanel } from '@/components/register/memberships-panel';
import { OrganizationGlance } from '@/components/register/organization-glance';
import { OrganizationMarks } from '@/components/register/organization-marks';
import { PeoplePanel } from '@/components/register/people-panel';
import { SitesPanel } from '@/components/register/sites-panel';
import { ButtonLink } from '@/components/ui/button-link';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { organizationRedFlags } from '@/lib/services/listening/red-flags/organization-red-flags';
import { organizationResults } from '@/lib/services/follow-through/organization-results';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { organizationFollowUps } from '@/lib/services/outreach/organization-follow-ups';
import { organizationTimeline } from '@/lib/services/outreach/organization-timeline';
import { organizationPage } from '@/lib/services/register/organization-page';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { followUpActions } from '../../outreach/follow-up-actions';
import { resultDeeds } from '../../outreach/result-deeds';
import { archiveOrganizationAction, endMembershipAction, restoreOrganizationAction } from '../actions';
import { BroughtSlot } from '../../imports/lists/brought-slot';
import { ConsentSlot } from '../../privacy/consent-slot';
import { RestButton } from '../../privacy/rest-button';
import { FormingSlot } from '../../forming/forming-slot';
import { CasesSlot } from '../../pipeline/of-organization-slot';
import { InitiativesSlot } from '../../initiatives/of-organization-slot';
import { RelationsSlot } from '../../network/relations-slot';
import { InterviewsSlot } from './interviews-slot';
import { ReadinessSlot } from './readiness-slot';
import { SubclusterSlot } from './subcluster-slot';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ before?: string | string[] }> };

const recordOf = cache((id: string) => ask(organizationPage, { id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await recordOf((await params).id)).legalName });

const OrganizationRecordPage = async ({ params, searchParams }: Props) => {
  const [actor, { id }, { before }] = await Promise.all([workActor(), params, searchParams]);
  const [it, timeline, followUps, results, redFlags, team] = await Promise.all([
    recordOf(id),
    ask(organizationTimeline, { id, before: typeof before === 'string' ? before : undefined }),
    ask(organizationFollowUps, { id }),
    ask(organizationResults, { id }),
    ask(organizationRedFlags, { id }),
    ask(colleagues, {}),
  ]);
  if (it.id !== id) permanentRedirect(`/organizations/${it.id}`);
  const allowed = allowedFor(actor);
  const archived = it.archivedAt !== null;
  const mayWrite = allowed('register.write') && !archived;
  const mayLog = allowed('outreach.write') && !archived;
  const { organization: words, kindsInPlural } = messages.register;
  const here = `/organizations/${id}`;
  return (
    <>
      <PageHead
        crumbs={[{ label: words.crumb, href: '/organizations' }, { label: kindsInPlural[it.kind], href: `/organizations?kind=${it.kind}` }]}
        title={it.legalName}
        marks={<OrganizationMarks organization={it} />}
        actions={
          <>
            <ButtonLink href={`/history/of/organization/${id}`} look="quiet">{messages.history.nav}</ButtonLink>
            <DownloadMenu list="organizations" narrowed="" also={{ ids: id }} of={it.legalName} />
            <ButtonLink href={`/brief?organization=${id}`}>{messages.planning.visits.brief}</ButtonLink>
            {mayLog ? <ButtonLink href={`/plan/new?organization=${id}`}>{messages.planning.visits.plan}</ButtonLink> : null}
            {mayLog ? <ButtonLink href={`/outreach/log?organization=${id}`}>{words.log}</ButtonLink> : null}
            {mayLog ? <ButtonLink href={`/interviews/new?organization=${id}`}>{messages.listening.interviews.start}</ButtonLink> : null}
            {allowed('register.write') ? (
              <ArchiveRecord id={id} version={it.version} archived={archived} of="organization" archive={archiveOrganizationAction} restore={restoreOrganizationAction} />
            ) : null}
            {mayWrite ? <ButtonLink href={`${here}/edit`} keys="e">{words.edit}</ButtonLink> : null}
          </>
        }
      />
      {it.archivedAt ? (
        <div className="pb-4">
          <NoteBox tone="warn" title={words.archivedOn(format.day(format.dayOfInstant(it.archivedAt, timeZone()), 'year'), it.archivedBy)}>{words.archivedHint}</NoteBox>
        </div>
      ) : null}
      {it.doNotContactSince ? (
        <div className="pb-4"><NoteBox tone="bad" title={messages.privacy.rest.note(format.day(it.doNotContactSince, 'year'))}>{messages.privacy.rest.hint}</NoteBox></div>
      ) : null}
      <div className="grid-page lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[17.25rem_minmax(0,1fr)_17.25rem]">
        {/* On a narrow screen what happened comes right after who they are. */}
        <div className="stack max-lg:contents">
          <OrganizationGlance organization={it} />
          <div className="stack max-lg:order-2">
            <PeoplePanel organizationId={id} people={it.people} mayWrite={mayWrite} />
            <SitesPanel organizationId={id} sites={it.sites} mayWrite={mayWrite} />
            <MembershipsPanel memberships={it.memberships} base={mayWrite ? `${here}/memberships` : undefined} today={it.today} end={endMembershipAction} />
            <RelationsSlot of="organization" id={id} mayWrite={mayWrite} />
            <BroughtSlot record="organization" id={id} />
          </div>
        </div>
        <div className="stack max-lg:order-1">
          {followUps.followUps.length > 0 ? (
            <Panel title={messages.outreach.contact.followUps} note={format.number(followUps.followUps.length)} flush>
              <FollowUpList followUps={followUps.followUps} today={it.today} actions={mayLog ? followUpActions : undefined} colleagues={team.colleagues} withOwner withoutOrganizations />
            </Panel>
          ) : null}
          <ResultsPanel results={results} actions={mayLog ? resultDeeds : undefined} today={it.today} me={team.me} colleagues={team.colleagues} organizationId={id} withoutSamples />
          <Timeline
            entries={timeline.entries}
            total={timeline.total}
            today={it.today}
            organizationId={id}
            olderHref={timeline.next ? `${here}?before=${encodeURIComponent(timeline.next)}#timeline` : null}
            newestHref={before ? `${here}#timeline` : undefined}
            sample={it.sample}
            logHref={mayLog ? `/outreach/log?organization=${id}` : undefined}
          />
        </div>
        <div className="stack max-lg:order-3 lg:max-xl:col-start-2">
          <FlagsPanel
            title={messages.listening.redFlags.panel.title} none={messages.listening.redFlags.panel.none} flags={[...redFlags.open, ...redFlags.closed]}
            timeZone={redFlags.timeZone} raiseHref={mayLog ? `/red-flags/raise?organization=${id}` : undefined}
          />
          <ReadinessSlot organizationId={id} mayAssess={allowed('readiness.write') && !archived} />
          <FormingSlot organizationId={id} mayPropose={allowed('readiness.write') && !archived} mayNote={mayLog} />
          <CasesSlot organizationId={id} />
          <InitiativesSlot organizationId={id} />
          <InterviewsSlot organizationId={id} />
          {it.subclusters.length > 0 ? <SubclusterSlot organizationId={id} /> : null}
          {it.members ? <MembersPanel associationId={id} members={it.members} /> : null}
          <ConsentSlot kind="organization" id={id} mayWrite={mayWrite} />
          {mayWrite ? <div><RestButton organizationId={id} since={it.doNotContactSince} today={it.today} /></div> : null}
          {it.about ? <Panel title={words.about}><p className="whitespace-pre-line">{it.about}</p></Panel> : null}
        </div>
      </div>
    </>
  );
};

export default OrganizationRecordPage;
