import type { Metadata } from 'next';
import { cache } from 'react';
import { AttendanceTable } from '@/components/meetings/attendance-table';
import { MeetingTable } from '@/components/meetings/meeting-table';
import { rhythmText } from '@/components/meetings/rhythm-text';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { Dot } from '@/components/ui/dot';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Pairs, type Pair } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readSeries } from '@/lib/services/meetings/read-series';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { archiveSeriesAction, restoreSeriesAction } from '../../actions';

type Props = { params: Promise<{ id: string }> };

const { series: words, meeting } = messages.meetings;
const { page } = words;
const seriesOf = cache((id: string) => ask(readSeries, { id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await seriesOf((await params).id)).fields.title });

const SeriesPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const series = await seriesOf(id);
  const { fields, cluster, subcluster, convener, owner, archived } = series;
  const mayWrite = allowedFor(actor)('outreach.write');
  const mayPlan = mayWrite && !archived;
  const plan = `/meetings/series/${id}/new`;
  const of = `?cluster=${cluster.code}&subcluster=${subcluster.code}`;
  const facts: (Pair | false)[] = [
    { label: words.subcluster, value: <Dot tone={subcluster.tone} label={<a href={`/clusters/${cluster.code}/${subcluster.code}`}>{subcluster.name}</a>} /> },
    { label: words.rhythm, value: rhythmText(fields) },
    fields.time !== null && { label: words.form.time, value: fields.time },
    fields.place !== null && { label: words.form.place, value: fields.place },
    convener !== null && { label: words.form.convener, value: <a href={`/organizations/${convener.id}`}>{convener.name}</a> },
    { label: words.form.owner, value: owner.name },
  ];
  return (
    <>
      <PageHead
        title={fields.title} crumbs={[{ label: words.title, href: `/meetings${of}` }]}
        marks={<><ConfidentialityMark level={fields.confidentiality} />{archived ? <Tag>{page.archived}</Tag> : null}{series.sample ? <Tag>{messages.meetings.sample}</Tag> : null}</>}
        actions={
          <>
            <ButtonLink href={`/meetings/series/${id}/series.ics`}>{page.calendar}</ButtonLink>
            <PrintButton />
            {mayWrite ? <ButtonLink href={`/meetings/series/${id}/edit`}>{meeting.change}</ButtonLink> : null}
            {mayWrite ? <ConfirmedAction label={archived ? page.restore : page.archive} input={{ id }} action={archived ? restoreSeriesAction : archiveSeriesAction} /> : null}
            {mayPlan ? <ButtonLink href={`${plan}?day=${series.nextDay}`} look="primary">{page.plan(format.day(series.nextDay, 'full'))}</ButtonLink> : null}
          </>
        }
      />
      <div className="contact-page">
        <div className="stack">
          <Panel title={page.meetings} flush footer={mayPlan ? <a href={plan}>{page.planOther}</a> : undefined}>
            {series.meetings.length > 0 ? <MeetingTable meetings={series.meetings} /> : (
              <EmptyState title={page.noMeetings} action={mayPlan ? <ButtonLink href={`${plan}?day=${series.nextDay}`}>{page.plan(format.day(series.nextDay, 'full'))}</ButtonLink> : undefined}>{page.noMeetingsSays}</EmptyState>
            )}
          </Panel>
          <Panel title={page.attendance} note={series.held.length > 0 ? page.attendanceNote : page.nobodyYet} footer={page.activeHint} flush>
            {series.attendance.length > 0 ? <AttendanceTable rows={series.attendance} held={series.held} /> : (
              <EmptyState title={page.noMembers} action={<ButtonLink href={`/readiness?cluster=${cluster.code}`}>{page.board}</ButtonLink>}>{page.noMembersSays}</EmptyState>
            )}
          </Panel>
        </div>
        <Panel><Pairs pairs={facts.filter((fact): fact is Pair => fact !== false)} /></Panel>
      </div>
    </>
  );
};

export default SeriesPage;
