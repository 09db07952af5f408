import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MeetingForm } from '@/components/meetings/meeting-form';
import { PageHead } from '@/components/ui/page-head';
import { IsoDay } from '@/lib/domain/shared/iso-day';
import { messages } from '@/lib/messages';
import { readSeries } from '@/lib/services/meetings/read-series';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findParticipants } from '../../../../outreach/actions';
import { saveMeetingAction } from '../../../actions';

const { series: words, meeting } = messages.meetings;
export const metadata: Metadata = { title: meeting.newTitle };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const NewMeetingPage = async ({ params, searchParams }: Props) => {
  const [actor, { id }, asked] = await Promise.all([workActor(), params, searchParams]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const { fields, nextDay, archived } = await ask(readSeries, { id });
  if (archived) notFound();
  const day = IsoDay.safeParse(asked.day);
  const back = `/meetings/series/${id}`;
  return (
    <>
      <PageHead title={meeting.newTitle} crumbs={[{ label: words.title, href: '/meetings' }, { label: fields.title, href: back }]} />
      <MeetingForm
        guests={[]} least={fields.confidentiality} zone={timeZone()} back={back} search={findParticipants} save={saveMeetingAction}
        initial={{ seriesId: id, day: day.success ? day.data : nextDay, time: fields.time ?? '', durationMin: fields.durationMin ?? '', place: fields.place ?? '', confidentiality: fields.confidentiality, agenda: [{ title: '', minutes: '' }], guests: [] }}
      />
    </>
  );
};

export default NewMeetingPage;
