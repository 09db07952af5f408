import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FlagsPanel } from '@/components/listening/red-flags/flags-panel';
import { TodayFollowUps } from '@/components/outreach/today-follow-ups';
import { GoneQuiet } from '@/components/outreach/gone-quiet';
import { RecentPanel } from '@/components/outreach/recent-panel';
import { CasesTodayPanel } from '@/components/pipeline/cases-today-panel';
import { NextVisits } from '@/components/planning/next-visits';
import { VisitsPanel } from '@/components/planning/visits-panel';
import { WaitingPanel } from '@/components/planning/waiting-panel';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { QUIET_DAYS } from '@/lib/domain/outreach/quiet-days';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { myRedFlags } from '@/lib/services/listening/red-flags/my-red-flags';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { goneQuiet } from '@/lib/services/outreach/gone-quiet';
import { myFollowUps } from '@/lib/services/outreach/my-follow-ups';
import { recentContacts } from '@/lib/services/outreach/recent-contacts';
import { teamFollowUps } from '@/lib/services/outreach/team-follow-ups';
import { casesToday } from '@/lib/services/pipeline/cases-today';
import { myDay } from '@/lib/services/planning/my-day';
import { visitsNext } from '@/lib/services/planning/visits-next';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { followUpActions } from '../outreach/follow-up-actions';
import { visitActions } from '../plan/visit-actions';
import { growthOfSubclusters } from './growth-of-subclusters';

export const metadata: Metadata = { title: messages.today.title };

const SHOWN = 12;
/** Those of the team are no work of mine: they give way to my visits. */
const SHOWN_OF_TEAM = 6;

const TodayPage = async () => {
  const actor = await workActor();
  // A partner has no day of ours: what is shared with them is theirs to read.
  if (!allowedFor(actor)('outreach.read') && allowedFor(actor)('shared.read')) redirect('/shared');
  const mayLog = allowedFor(actor)('outreach.write');
  const [mine, quiet, team, own, people, redFlags, day, cases, next] = await Promise.all([
    ask(myFollowUps, { limit: SHOWN }), ask(goneQuiet, {}), ask(recentContacts, { whose: 'team' }), ask(recentContacts, { whose: 'mine', limit: 5 }), ask(colleagues, {}), ask(myRedFlags, {}),
    ask(myDay, {}), ask(casesToday, {}), growthOfSubclusters().then((growth) => ask(visitsNext, { growth })),
  ]);
  const ofTeam = mine.total === 0 && mine.team > 0;
  const followUps = ofTeam ? (await ask(teamFollowUps, {})).followUps.slice(0, SHOWN_OF_TEAM) : mine.followUps;
  const { today: words } = messages;
  return (
    <>
      <PageHead
        title={format.day(mine.today, 'full')}
        sub={words.summary(mine.late, mine.dueToday, mine.total, { ahead: day.visits.length, today: day.visits.filter((visit) => visit.day === day.today).length }, mine.hasMore)}
        actions={<ButtonLink href="/outreach/team">{messages.planning.team.title}</ButtonLink>}
      />
      <div className="today">
        <TodayFollowUps
          {...mine}
          followUps={followUps}
          ofTeam={ofTeam}
          mineHref={`/outreach/follow-ups?ownerId=${people.me}`}
          teamHref="/outreach/follow-ups"
          actions={mayLog ? followUpActions : undefined}
          colleagues={people.colleagues}
        />
        <div className="stack">
          <VisitsPanel visits={day.visits} unlogged={day.unlogged} meetings={[...day.unheld, ...day.meetings]} today={day.today} actions={mayLog ? visitActions : undefined} />
          {redFlags.team > 0 ? (
            <FlagsPanel
              title={messages.listening.redFlags.panel.mineTitle} note={words.counts(redFlags.total, redFlags.team)} none={messages.listening.redFlags.panel.mineNone}
              flags={redFlags.flags} timeZone={redFlags.timeZone} allHref="/red-flags" withOrganization
            />
          ) : null}
          {cases.total > 0 ? <CasesTodayPanel {...cases} /> : null}
          <WaitingPanel waiting={day.waiting} today={day.today} />
          <GoneQuiet {...quiet} days={QUIET_DAYS} />
        </div>
        <NextVisits next={next.next} looked={next.looked} mayPlan={mayLog} />
        <RecentPanel title={words.lately} entries={team.entries} today={team.today} withAuthor allHref="/outreach" empty={{ title: words.latelyNone, hint: words.latelyNoneHint }} mayLog={mayLog} />
        {mayLog ? (
          <RecentPanel title={words.mine} entries={own.entries} today={own.today} allHref={`/outreach?authorId=${people.me}`} empty={{ title: words.mineNone, hint: words.mineNoneHint }} mayLog={mayLog} />
        ) : null}
      </div>
    </>
  );
};

export default TodayPage;
