import type { Metadata } from 'next';
import { cache } from 'react';
import { AboutPanel } from '@/components/initiatives/about-panel';
import { BenchmarkStrip } from '@/components/initiatives/benchmark-strip';
import { ContactsPanel } from '@/components/initiatives/contacts-panel';
import { FundersPanel } from '@/components/initiatives/funders-panel';
import { KeyPersonPanel } from '@/components/initiatives/key-person-panel';
import { MilestonesPanel } from '@/components/initiatives/milestones-panel';
import { ResultsPanel } from '@/components/initiatives/results-panel';
import { StagePanel } from '@/components/initiatives/stage-panel';
import { TargetsPanel } from '@/components/initiatives/targets-panel';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { Dot } from '@/components/ui/dot';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { contactChoices } from '@/lib/services/initiatives/contact-choices';
import { readInitiative } from '@/lib/services/initiatives/read-initiative';
import { listSeries } from '@/lib/services/indicators/list-series';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { ask } from '@/lib/web/ask';
import { targetRows } from '@/lib/web/initiatives/target-rows';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import {
  archiveInitiativeAction, linkContactAction, moveStageAction, noteResultAction, removePartAction, restoreInitiativeAction, saveFunderAction, saveMilestoneAction, saveTargetAction,
  settleMilestoneAction, withdrawResultAction,
} from '../actions';
import { MembersSlot } from './members-slot';
import { NetworkSlot } from './network-slot';
import { PledgesSlot } from './pledges-slot';
import { contactOptions, evidenceOptions, seriesOptions } from './options';

type Props = { params: Promise<{ id: string }> };

const recordOf = cache((id: string) => ask(readInitiative, { id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await recordOf((await params).id)).title });

const { record: words, list, objectives, metrics } = messages.initiatives;

const InitiativePage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const it = await recordOf(id);
  const may = allowedFor(actor)('initiatives.write');
  const archived = it.archivedAt !== null;
  const mayWrite = may && !archived;
  const [targets, choices, series] = await Promise.all([targetRows(it, it.targets, it.today, (question) => ask(clusterPerformance, question)), mayWrite ? ask(contactChoices, { id }) : null, mayWrite ? ask(listSeries, {}) : []]);
  const here = `/initiatives/${id}`;
  const base = { id, version: it.version };
  return (
    <>
      <PageHead
        crumbs={[{ label: list.crumb, href: '/initiatives' }]} title={it.title}
        marks={<>{it.part ? <Dot tone={it.part.tone} label={it.part.name} /> : list.wholeCluster}<Tag>{objectives[it.objectiveGroup]}</Tag>{it.sample ? <Tag>{messages.outreach.sample}</Tag> : null}</>}
        actions={may ? (
          <>
            <ButtonLink href={`/history/of/initiative/${id}`} look="quiet">{messages.history.nav}</ButtonLink>
            {archived
              ? <ConfirmedAction label={words.restore} look="primary" input={base} action={restoreInitiativeAction} />
              : <ConfirmedAction label={words.archive} input={base} action={archiveInitiativeAction} confirm={{ title: words.archiveQuestion, text: words.archiveWhat }} />}
            {mayWrite ? <ButtonLink href={`${here}/edit`} keys="e">{words.edit}</ButtonLink> : null}
          </>
        ) : undefined}
      />
      {archived ? <div className="pb-4"><NoteBox tone="warn" title={words.archivedNote}>{words.archiveWhat}</NoteBox></div> : null}
      <div className="grid-page lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="stack">
          <TargetsPanel initiative={it} targets={targets} today={it.today} series={seriesOptions(series)} deeds={mayWrite ? { save: saveTargetAction, remove: removePartAction } : undefined} />
          <MilestonesPanel initiativeId={id} milestones={it.milestones} today={it.today} deeds={mayWrite ? { save: saveMilestoneAction, settle: settleMilestoneAction, remove: removePartAction } : undefined} />
          <ResultsPanel
            initiativeId={id} results={it.results} today={it.today}
            deeds={choices ? { note: noteResultAction, withdraw: withdrawResultAction, evidence: evidenceOptions(choices), targets: it.targets.map((one) => ({ value: one.id, label: metrics.names[one.metric] })) } : undefined}
          />
          <NetworkSlot id={id} />
          <ContactsPanel initiativeId={id} contacts={it.contacts} deeds={choices ? { link: linkContactAction, choices: contactOptions(choices.toLink) } : undefined} />
        </div>
        <div className="stack">
          <StagePanel initiative={it} next={it.next} moves={it.moves} today={it.today} move={mayWrite ? moveStageAction : undefined} />
          <AboutPanel initiative={it} />
          <MembersSlot initiative={it} mayWrite={mayWrite} />
          <PledgesSlot pledges={it.pledges} />
          <FundersPanel initiativeId={id} funders={it.funders} addHref={mayWrite ? `${here}/funders/new` : undefined} deeds={mayWrite ? { save: saveFunderAction, remove: removePartAction } : undefined} />
          <BenchmarkStrip rows={it.benchmark} initiatedBy={it.initiatedBy} />
          <KeyPersonPanel found={it.keyPerson} />
        </div>
      </div>
    </>
  );
};

export default InitiativePage;
