import type { Metadata } from 'next';
import { BesidePanel } from '@/components/claims/beside-panel';
import { ClaimEvidencePanel } from '@/components/claims/claim-evidence-panel';
import { ClaimHistory } from '@/components/claims/claim-history';
import { ClaimMovesBar } from '@/components/claims/claim-moves-bar';
import { ClaimStateTag } from '@/components/claims/claim-state-tag';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { DeedButton } from '@/components/ui/deed-button';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { CLAIM_KINDS } from '@/lib/domain/follow-through/claim';
import { CLAIM_EVIDENCE_KINDS } from '@/lib/domain/claims/claim-evidence';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { regionInFull } from '@/lib/messages/region-in-full';
import { readClaim } from '@/lib/services/claims/read-claim';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { addEvidenceAction, archiveClaimAction, moveClaimAction, placeClaimAction, restoreClaimAction, saveClaimAction, takeBackEvidenceAction } from '../actions';
import { shiftOfClaim } from '../shift-of-claim';

const words = messages.claims;

export const metadata: Metadata = { title: words.columns.claim };

type Props = { params: Promise<{ id: string }> };

const ClaimPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const it = await ask(readClaim, { id });
  const [beside, { regions }] = await Promise.all([shiftOfClaim(it), ask(questionOptions, {})]);
  const may = allowedFor(actor)('outreach.write');
  const mayWrite = may && it.archivedAt === null;
  const sources = [
    ...it.choices.contacts.map(({ id: contact, day, kind, text }) => ({ value: `activity:${contact}`, label: words.contact(messages.outreach.kinds[kind], format.day(day, 'year'), text) })),
    ...it.choices.files.map(({ id: file, day, text }) => ({ value: `attachment:${file}`, label: words.file(text, format.day(day, 'year')) })),
  ];
  const at = regions.find(({ code }) => code === it.regionCode);
  const region = at ? regionInFull(at) : it.regionCode;
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/pipeline/claims' }]} title={`${messages.followThrough.claimKinds[it.kind]}: ${format.number(it.jobs)} ${words.jobs.toLowerCase()}, ${it.organization.name}`}
        marks={<><ClaimStateTag state={it.state} rests={it.rests} /><ConfidentialityMark level={it.confidentiality} />{it.sample ? <Tag>{messages.flow.forecast.sample}</Tag> : null}</>}
        actions={mayWrite ? (
          <>
            <ConfirmedAction label={words.archive} input={{ id }} action={archiveClaimAction} confirm={{ title: words.archiveQuestion, text: words.archiveWhat }} />
            <DeedButton
              label={words.change} action={saveClaimAction} done={words.changed}
              base={{ id, version: it.version, activityId: it.activityId, ownerId: it.ownerId, organizationId: it.organization.id, confidentiality: it.confidentiality }}
              fields={[
                { name: 'kind', kind: 'select', label: words.kind, options: CLAIM_KINDS.map((value) => ({ value, label: messages.followThrough.claimKinds[value] })), value: it.kind, pair: 'what' },
                { name: 'jobs', kind: 'number', label: words.jobs, hint: words.changeHint, value: String(it.jobs), pair: 'what' },
                { name: 'statement', kind: 'area', label: words.statement, value: it.statement }, { name: 'statedOn', kind: 'date', label: words.statedOn, value: it.statedOn },
              ]}
            />
            <ClaimMovesBar id={id} version={it.version} state={it.state} today={it.today} move={moveClaimAction} />
          </>
        ) : may ? <ConfirmedAction label={words.restore} look="primary" input={{ id }} action={restoreClaimAction} /> : undefined}
      />
      <div className="grid-page lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="stack">
          {it.archivedAt === null ? null : <NoteBox tone="warn" title={words.archived}>{words.archiveWhat}</NoteBox>}
          {it.rests ? <NoteBox tone="warn" title={words.rests}>{words.restsWhat}</NoteBox> : null}
          <Panel title={words.statement}><p>{it.statement}</p>{it.evidence === null ? null : <p className="text-xs text-ink-2">{words.inWords(it.evidence)}</p>}</Panel>
          <ClaimEvidencePanel
            takeBack={mayWrite ? takeBackEvidenceAction : undefined}
            links={it.links.map(({ addedAt, ...link }) => ({ ...link, addedOn: format.instant(addedAt, timeZone()) }))}
          >
            {mayWrite ? (
              <DeedButton
                label={words.addEvidence} base={{ claimId: id }} action={addEvidenceAction} done={words.added}
                fields={[
                  { name: 'kind', kind: 'select', label: words.evidenceKind, options: CLAIM_EVIDENCE_KINDS.map((value) => ({ value, label: words.evidenceKinds[value] })), value: 'statement' },
                  { name: 'source', kind: 'select', label: words.source, options: sources, emptyLabel: words.sourceEmpty, optional: true },
                  { name: 'note', kind: 'text', label: words.note, hint: words.noteHint, optional: true },
                ]}
              />
            ) : null}
          </ClaimEvidencePanel>
          <BesidePanel kind={it.kind} jobs={it.jobs} beside={beside} />
        </div>
        <div className="stack">
          <Panel
            footer={mayWrite ? (
              <DeedButton
                label={words.place} base={{ id, version: it.version }} action={placeClaimAction} done={words.placed}
                fields={[
                  { name: 'caseId', kind: 'select', label: words.case, options: it.cases.map(({ id: value, codeName }) => ({ value, label: codeName })), emptyLabel: words.noCase, value: it.case?.id ?? '', optional: true },
                  { name: 'part', kind: 'select', label: words.part, options: it.parts.map(({ code, name }) => ({ value: code, label: name })), emptyLabel: words.noPart, value: it.part?.code ?? '', optional: true },
                  { name: 'regionCode', kind: 'select', label: words.region, options: regions.map((one) => ({ value: one.code, label: regionInFull(one) })), emptyLabel: words.noRegion, value: it.regionCode ?? '', optional: true },
                  { name: 'fromYear', kind: 'number', label: words.fromYear, hint: words.yearsHint, value: it.fromYear === null ? '' : String(it.fromYear), optional: true, pair: 'years' },
                  { name: 'toYear', kind: 'number', label: words.toYear, value: it.toYear === null ? '' : String(it.toYear), optional: true, pair: 'years' },
                ]}
              />
            ) : undefined}
          >
            <Pairs pairs={[
              { label: words.columns.firm, value: <a href={`/organizations/${it.organization.id}`}>{it.organization.name}</a> },
              { label: words.case, value: it.case ? <a href={`/pipeline/cases/${it.case.id}`}>{it.case.codeName}</a> : words.noCase },
              { label: words.part, value: it.part?.name ?? words.noPart },
              { label: words.region, value: region ?? words.noRegion },
              { label: words.columns.years, value: it.fromYear === null || it.toYear === null ? words.noYears : words.years(String(it.fromYear), String(it.toYear)) },
              { label: words.statedOn, value: format.day(it.statedOn, 'year') },
            ]} />
          </Panel>
          <ClaimHistory moves={it.moves} recordedBy={it.recordedBy} statedOn={it.statedOn} />
        </div>
      </div>
    </>
  );
};

export default ClaimPage;
