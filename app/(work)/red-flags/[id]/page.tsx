import type { Metadata } from 'next';
import { cache } from 'react';
import { ClockTag } from '@/components/listening/red-flags/clock-tag';
import { FlagHistory } from '@/components/listening/red-flags/flag-history';
import { LevelTag } from '@/components/listening/red-flags/level-tag';
import { SeverityTag } from '@/components/listening/red-flags/severity-tag';
import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import { DueTag } from '@/components/ui/due-tag';
import { PageHead } from '@/components/ui/page-head';
import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readRedFlag } from '@/lib/services/listening/red-flags/read-red-flag';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { addRedFlagStepAction } from '../actions';
import { FlagDeeds } from './flag-deeds';

type Props = { params: Promise<{ id: string }> };

const words = messages.listening.redFlags;
const flagOf = cache((id: string) => ask(readRedFlag, { id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await flagOf((await params).id)).title });

const RedFlagPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const [flag, team] = await Promise.all([flagOf(id), ask(colleagues, {})]);
  const { page, form } = words;
  const mayAct = allowedFor(actor)('outreach.write');
  const working = team.colleagues.filter(({ works }) => works).map((one) => ({ value: one.id, label: one.name }));
  const facts = [
    { label: page.clock, value: words.clockWords(flag.clockSet.amount, words.clockUnits[flag.clockSet.unit]) },
    { label: page.opened, value: format.instant(flag.openedAt, flag.timeZone) },
    { label: page.due, value: <ClockTag clock={flag.clock} dueAt={flag.dueAt} timeZone={flag.timeZone} /> },
    { label: page.owner, value: flag.owner.name },
    ...(flag.escalatedTo ? [{ label: page.escalatedTo, value: flag.escalatedTo }] : []),
    { label: page.rule, value: flag.rule ? <a href={`/red-flags/rules/${flag.rule.id}`}>{flag.rule.name}</a> : page.byHand },
    ...(flag.contact ? [{ label: page.from, value: <a href={`/outreach/${flag.contact.id}`}>{messages.outreach.kinds[flag.contact.kind]}, {format.day(flag.contact.occurredOn, 'year')}</a> }] : []),
    { label: page.reads, value: messages.outreach.confidentialities[flag.confidentiality] },
  ];
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/red-flags' }]} title={flag.title} sub={<a href={`/organizations/${flag.organization.id}`}>{flag.organization.name}</a>}
        marks={<><SeverityTag severity={flag.severity} /> <LevelTag level={flag.confidentiality} />{flag.state === 'closed' ? <Tag tone="good">{words.clockStates.closed}</Tag> : null}{flag.sample ? <Tag>{words.sample}</Tag> : null}</>}
        actions={mayAct ? <><ButtonLink href={`/pipeline/cases/new?from=red_flag&record=${id}`}>{messages.pipeline.nav.openCase}</ButtonLink><FlagDeeds flag={{ id, version: flag.version, state: flag.state, ownerId: flag.owner.id }} colleagues={working} managers={flag.managers.map((one) => ({ value: one.id, label: one.name }))} /></> : null}
      />
      <div className="contact-page">
        <div className="stack">
          {flag.resolution ? <Panel title={page.resolution}><p className="whitespace-pre-line">{flag.resolution}</p></Panel> : null}
          <Panel title={page.why}><p className="whitespace-pre-line">{flag.why}</p></Panel>
          {flag.rule?.advice ? <Panel title={page.advice}><p className="whitespace-pre-line">{flag.rule.advice}</p></Panel> : null}
          <Panel
            title={page.nextSteps}
            footer={mayAct ? <DeedButton size="small" label={page.addStep} base={{ id }} action={addRedFlagStepAction} done={words.done.stepAdded} fields={[
              { name: 'title', kind: 'text', label: form.step }, { name: 'dueOn', kind: 'date', label: form.due, value: flag.today },
              { name: 'ownerId', kind: 'select', label: form.owner, options: working, value: flag.owner.id },
            ]} /> : undefined}
          >
            {flag.nextSteps.length === 0 ? <p className="muted">{page.noSteps}</p> : (
              <ul className="grid gap-2">
                {flag.nextSteps.map((step) => (
                  <li key={step.id}>{step.state === 'open' ? <DueTag day={step.dueOn} today={flag.today} /> : <Tag tone="good">{messages.outreach.taskStates[step.state]}</Tag>} {step.title} <span className="muted">{step.ownerName}</span></li>
                ))}
              </ul>
            )}
          </Panel>
          <Panel title={page.history}><FlagHistory steps={flag.steps} timeZone={flag.timeZone} /></Panel>
        </div>
        <Panel><Pairs pairs={facts} /></Panel>
      </div>
    </>
  );
};

export default RedFlagPage;
