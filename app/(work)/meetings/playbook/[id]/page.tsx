import type { Metadata } from 'next';
import { cache } from 'react';
import { MonthsStrip } from '@/components/meetings/months-strip';
import { PlaybookSteps } from '@/components/meetings/playbook-steps';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { Tag } from '@/components/ui/tag';
import { monthOfPlaybook } from '@/lib/domain/meetings/month-of-playbook';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readPlaybook } from '@/lib/services/meetings/read-playbook';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { archivePlaybookAction, restorePlaybookAction } from '../../actions';
import { StepDeeds } from './step-deeds';

type Props = { params: Promise<{ id: string }> };

const { playbook: words, series } = messages.meetings;
const playbookOf = cache((id: string) => ask(readPlaybook, { id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: `${words.title}: ${(await playbookOf((await params).id)).subcluster.name}` });

const PlaybookPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const [playbook, team] = await Promise.all([playbookOf(id), ask(colleagues, {})]);
  const { cluster, subcluster, steps, month, startedOn, archived, today, templateVersion } = playbook;
  const may = allowedFor(actor);
  const of = `?cluster=${cluster.code}&subcluster=${subcluster.code}`;
  const settled = steps.filter(({ standing }) => standing === 'done' || standing === 'skipped').length;
  const overdue = steps.filter(({ standing }) => standing === 'overdue').length;
  const last = Math.max(...steps.map(({ toOn }) => monthOfPlaybook(startedOn, toOn)), month, 1);
  const contacts = playbook.contacts.map((contact) => ({ value: contact.id, label: `${format.day(contact.occurredOn, 'year')}: ${contact.summary}` }));
  const working = team.colleagues.filter(({ works }) => works).map((one) => ({ value: one.id, label: one.name }));
  return (
    <>
      <PageHead
        title={`${words.title}: ${subcluster.name}`} crumbs={[{ label: series.title, href: `/meetings${of}` }]}
        sub={`${words.startedOn} ${format.day(startedOn, 'year')}. ${month === 0 ? words.notBegun : words.month(month)}. ${words.doneCount(settled, steps.length)}.`}
        marks={<>{overdue > 0 ? <Tag tone="bad">{words.overdueCount(overdue)}</Tag> : null}{archived ? <Tag>{words.archived}</Tag> : null}{playbook.sample ? <Tag>{messages.meetings.sample}</Tag> : null}</>}
        actions={
          <>
            <ButtonLink href={`/meetings${of}`}>{words.meetings}</ButtonLink>
            <ButtonLink href={`/readiness?cluster=${cluster.code}`}>{words.board}</ButtonLink>
            <PrintButton />
            {may('readiness.write') ? <ConfirmedAction label={archived ? words.restore : words.archive} input={{ id }} action={archived ? restorePlaybookAction : archivePlaybookAction} /> : null}
          </>
        }
      />
      <div className="stack">
        <MonthsStrip month={month} last={last} />
        <Panel flush>
          <PlaybookSteps steps={steps} deeds={may('readiness.write') && !archived ? (step) => <StepDeeds step={step} colleagues={working} contacts={contacts} today={today} /> : undefined} />
        </Panel>
        <p className="src">{templateVersion === 0 ? words.source : words.sourceEdited(templateVersion)} <a href="/meetings/playbook">{words.template.title}</a></p>
      </div>
    </>
  );
};

export default PlaybookPage;
