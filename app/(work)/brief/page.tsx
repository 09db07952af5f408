import type { Metadata } from 'next';
import { BriefSheet } from '@/components/planning/brief-sheet';
import { PrintButton } from '@/components/planning/print-button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readVisit } from '@/lib/services/planning/read-visit';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { readBrief } from './read-brief';

const { brief: words, visits } = messages.planning;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const MOST = 12;

const listOf = (value: string | string[] | undefined): string[] => [value ?? []].flat().filter((id) => RecordId.safeParse(id).success);

const BriefPage = async ({ searchParams }: Props) => {
  const [actor, asked] = await Promise.all([workActor(), searchParams]);
  const ids = [...new Set(listOf(asked.organization))];
  const [visitId] = listOf(asked.visit);
  const allowed = allowedFor(actor);
  const [briefs, visit] = await Promise.all([
    Promise.all(ids.slice(0, MOST).map(readBrief)),
    visitId ? ask(readVisit, { id: visitId }) : null,
  ]);
  const today = format.dayOfInstant(new Date(), timeZone());
  const [only] = briefs;
  return (
    <>
      <PageHead
        crumbs={visit ? [{ label: visits.title, href: `/plan?day=${visit.day}` }] : only ? [{ label: messages.register.organization.crumb, href: '/organizations' }] : []}
        title={briefs.length > 1 ? words.titleOf(briefs.length) : words.title}
        sub={visit ? words.visitFor(format.day(visit.day, 'full'), [visit.time ?? visits.allDay, visit.place].filter(Boolean).join(', ')) : words.sub(format.day(today, 'year'))}
        actions={
          briefs.length > 0 ? (
            <>
              {visit ? <ButtonLink href={`/plan/${visit.id}/visit.ics`}>{visits.calendarFile}</ButtonLink> : null}
              {!visit && only && briefs.length === 1 && only.doNotContactSince === null && allowed('outreach.write') ? <ButtonLink href={`/plan/new?organization=${only.id}`}>{visits.plan}</ButtonLink> : null}
              {only && briefs.length === 1 ? <ButtonLink href={`/reports/firm-brief?organization=${only.id}`}>{messages.reports.pages.asFile}</ButtonLink> : null}
              <PrintButton />
            </>
          ) : undefined
        }
      />
      {ids.length > MOST ? <NoteBox tone="warn">{words.most(MOST)}</NoteBox> : null}
      {briefs.length === 0 ? (
        <Panel flush>
          <EmptyState title={words.none} action={<ButtonLink href="/organizations">{messages.workspace.nav.organizations}</ButtonLink>}>{words.noneHint}</EmptyState>
        </Panel>
      ) : (
        <div className="stack">{briefs.map((one) => <BriefSheet key={one.id} brief={one} mayWrite={allowed('register.write')} />)}</div>
      )}
    </>
  );
};

export default BriefPage;
