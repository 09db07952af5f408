import type { Metadata } from 'next';
import { cache } from 'react';
import { CaseAbout } from '@/components/pipeline/case-about';
import { LinksPanel } from '@/components/pipeline/links-panel';
import { MoveButton } from '@/components/pipeline/move-button';
import { MovesPanel } from '@/components/pipeline/moves-panel';
import { NextStepPanel } from '@/components/pipeline/next-step-panel';
import { OutcomePanel } from '@/components/pipeline/outcome-panel';
import { PartsPanels } from '@/components/pipeline/parts-panels';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { Dot, type DotTone } from '@/components/ui/dot';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { streamSlug } from '@/lib/domain/pipeline/stream-slug';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { caseChoices } from '@/lib/services/pipeline/case-choices';
import { readCase } from '@/lib/services/pipeline/read-case';
import { siteChoices } from '@/lib/services/pipeline/site-choices';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices } from '../../../organizations/look-ups';
import {
  announceJobsAction, archiveCaseAction, linkRecordAction, mendCaseAction, moveCaseAction, removeCasePartAction, restoreCaseAction, savePartyAction, saveRequestAction, saveSiteOfferAction, setLevelAction, verifyJobsAction,
} from '../../actions';
import { ClaimsOfCase } from '../../claims/claims-of-case';
import { formChoices } from '../../form-choices';
import { linkChoices } from './link-choices';

type Props = { params: Promise<{ id: string }> };

const recordOf = cache((id: string) => ask(readCase, { id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await recordOf((await params).id)).codeName });

const { record: words, words: named, nav } = messages.pipeline;

const CasePage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const it = await recordOf(id);
  const may = allowedFor(actor)('pipeline.write');
  const mayWrite = may && it.archivedAt === null;
  const about = [...new Set([it.organizationId, ...it.parties.map(({ organizationId }) => organizationId)].flatMap((one) => one ?? []))].slice(0, 50);
  const [choices, records, sites] = mayWrite ? await Promise.all([formChoices(), ask(caseChoices, { id }), ask(siteChoices, { organizationIds: about })]) : [null, null, []];
  const here = `/pipeline/cases/${id}`;
  const base = { id, version: it.version };
  const contacts = it.links.filter(({ kind }) => kind === 'activity').length;
  const offered = records ? linkChoices(records.records) : null;
  return (
    <>
      <PageHead
        crumbs={[{ label: nav.pipeline, href: '/pipeline' }, { label: named.streams[it.stream], href: `/pipeline/${streamSlug(it.stream)}` }]} title={it.organization ? `${it.codeName}: ${it.organization.name}` : it.codeName}
        marks={<>
          {it.part ? <Dot tone={(it.part.tone ?? 'none') as DotTone} label={it.part.name} /> : null}
          <Tag tone={it.stage === 'won' ? 'good' : it.stage === 'lost' ? 'bad' : 'accent'}>{words.inStage(named.stages[it.stage], format.number(it.days))}</Tag><ConfidentialityMark level={it.confidentiality} />{it.sample ? <Tag>{words.sample}</Tag> : null}
        </>}
        actions={may ? (
          <>
            <ButtonLink href={`/history/of/case/${id}`} look="quiet">{messages.history.nav}</ButtonLink>
            {it.archivedAt === null
              ? <ConfirmedAction label={words.archive} input={base} action={archiveCaseAction} confirm={{ title: words.archiveQuestion, text: words.archiveWhat }} />
              : <ConfirmedAction label={words.restore} look="primary" input={base} action={restoreCaseAction} />}
            {choices ? (
              <>
                <ButtonLink href={`${here}/edit`} keys="e">{words.edit}</ButtonLink>
                <MoveButton moved={{ id, name: it.codeName, stage: it.stage, facts: { ...it, contacts } }} choices={{ stream: it.stream, today: it.today, parts: choices.parts, findOrganizations: findOrganizationChoices }} move={moveCaseAction} />
              </>
            ) : null}
          </>
        ) : undefined}
      />
      {it.archivedAt === null ? null : <div className="pb-4"><NoteBox tone="warn" title={words.archivedNote}>{words.archiveWhat}</NoteBox></div>}
      <OutcomePanel it={it} deeds={mayWrite ? { announce: announceJobsAction, verify: verifyJobsAction } : undefined} />
      <div className="grid-page lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="stack">
          <NextStepPanel it={it} mend={choices ? { action: mendCaseAction, team: choices.team } : undefined} />
          <LinksPanel
            caseId={id} links={it.links} logHref={mayWrite && it.organizationId ? `/outreach/log?organization=${it.organizationId}` : undefined}
            deeds={offered ? { activity: { link: linkRecordAction, choices: offered.activity }, red_flag: { link: linkRecordAction, choices: offered.red_flag }, referral: { link: linkRecordAction, choices: offered.referral }, commitment: { link: linkRecordAction, choices: offered.commitment }, introduction: { link: linkRecordAction, choices: offered.introduction } } : undefined}
          />
          <PartsPanels
            caseId={id} today={it.today} parties={it.parties} offers={it.offers} requests={it.requests} attraction={it.stream === 'attraction'}
            sites={sites.map(({ id: value, organization, label }) => ({ value, label: messages.pipeline.form.siteOf(organization, label) }))}
            deeds={mayWrite ? { party: savePartyAction, site: saveSiteOfferAction, request: saveRequestAction, remove: removeCasePartAction, findOrganizations: findOrganizationChoices } : undefined}
          />
        </div>
        <div className="stack">
          <ClaimsOfCase caseId={id} mayWrite={mayWrite && it.organizationId !== null} />
          <MovesPanel moves={it.moves} today={it.today} />
          <CaseAbout it={it} setLevel={mayWrite ? setLevelAction : undefined} />
          {it.flags.length > 0 ? <Panel title={words.flags}><ul className="entries">{it.flags.map((flag) => <li key={flag.id}><a href={`/red-flags/${flag.id}`}>{flag.title}</a></li>)}</ul></Panel> : null}
        </div>
      </div>
    </>
  );
};

export default CasePage;
