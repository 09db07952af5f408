import { ButtonLink } from '@/components/ui/button-link';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { MeetingPage } from '@/lib/services/meetings/read-meeting';
import { cancelMeetingAction, reopenMeetingAction, takeBackMeetingAction } from '../actions';

const { meeting: words, series: { title } } = messages.meetings;

/** What a meeting is, the ones beside it, and what can be done with it as it stands. */
export const MeetingHead = ({ meeting, mayWrite }: { meeting: MeetingPage; mayWrite: boolean }) => {
  const { id, state, day, time, durationMin, place, series, cluster, subcluster, outcome, before, after } = meeting;
  const when = [`${format.day(day, 'full')} ${day.slice(0, 4)}`, time, durationMin === null ? null : words.minutesOf(durationMin), place, series.convener ? words.convenedBy(series.convener.name) : null];
  return (
    <PageHead
      title={series.title} sub={when.filter(Boolean).join(' · ')}
      crumbs={[{ label: title, href: `/meetings?cluster=${cluster.code}&subcluster=${subcluster.code}` }, { label: series.title, href: `/meetings/series/${series.id}` }]}
      marks={
        <>
          <Tag tone={state === 'held' ? 'good' : state === 'planned' ? 'accent' : 'flat'}>{words.states[state]}</Tag>
          <ConfidentialityMark level={meeting.confidentiality} />
          {meeting.sample ? <Tag>{messages.meetings.sample}</Tag> : null}
        </>
      }
      actions={
        <>
          {before ? <ButtonLink href={`/meetings/${before.id}`} rel="prev" look="quiet">{words.before}</ButtonLink> : null}
          {after ? <ButtonLink href={`/meetings/${after.id}`} rel="next" look="quiet">{words.after}</ButtonLink> : null}
          <PrintButton />
          {mayWrite && state === 'planned' ? <ButtonLink href={`/meetings/${id}/edit`}>{words.change}</ButtonLink> : null}
          {mayWrite && state === 'planned' ? <ConfirmedAction label={words.cancel} input={{ id }} action={cancelMeetingAction} /> : null}
          {mayWrite && state === 'planned' ? <ButtonLink href={`/meetings/${id}/hold`} look="primary">{words.hold}</ButtonLink> : null}
          {mayWrite && (state === 'cancelled' || outcome?.archived) ? <ConfirmedAction label={words.reopen} input={{ id }} action={reopenMeetingAction} /> : null}
          {mayWrite && outcome && !outcome.archived ? (
            <ConfirmedAction label={words.takeBack} input={{ id: outcome.id }} action={takeBackMeetingAction.bind(null, id)} confirm={{ title: words.takeBackTitle, text: words.takeBackText }} />
          ) : null}
        </>
      }
    />
  );
};
