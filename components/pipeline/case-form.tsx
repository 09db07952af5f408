'use client';
import { Controller, useWatch } from 'react-hook-form';
import { DateInput } from '@/components/ui/date-input';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import { RecordForm } from '@/components/ui/record-form';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useRecordForm } from '@/components/ui/use-record-form';
import { CaseInput, type CaseDraft } from '@/lib/domain/pipeline/case-input';
import { CASE_SOURCES } from '@/lib/domain/pipeline/case-source';
import { STREAMS } from '@/lib/domain/pipeline/stream';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { CURRENCIES } from '@/lib/domain/shared/currency';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { CaseReaders } from './case-readers';
import { SiteField, type SiteSearch } from './site-field';

interface CaseFormProps extends RecordLookUp {
  initial: CaseDraft;
  choices: { parts: readonly SelectOption[]; regions: readonly SelectOption[]; team: readonly SelectOption[] };
  /** What it is opened from, in words, and how confidential that is. */
  source?: { title: string; level: Confidentiality };
  sitesOf: SiteSearch;
  back: string;
  save: (input: CaseDraft) => Promise<ActionResult<{ id: string }>>;
}

/** What a case is about, what is at stake and what comes next. Its stage, its announced jobs and its level are changed on its own page. */
export function CaseForm({ initial, choices, source, sitesOf, back, save, search, labels }: CaseFormProps) {
  const { form: words, words: named } = messages.pipeline;
  const levels = messages.outreach.confidentialities;
  const fresh = initial.id === undefined;
  const kit = useRecordForm({ draft: `case:${initial.id ?? 'new'}:${initial.version ?? 0}:${initial.from?.id ?? initial.organizationId ?? ''}`, schema: CaseInput, defaultValues: initial, action: save, saved: fresh ? words.opened : words.saved, to: ({ id }) => `/pipeline/cases/${id}` });
  const { form, errorOf } = kit;
  const [level, organizationId] = useWatch({ control: form.control, name: ['confidentiality', 'organizationId'] });
  const fieldNames = { stream: words.stream, codeName: words.codeName, organizationId: words.organization, siteId: words.site, about: words.about, part: words.part, regionCode: words.region, ownerId: words.owner, jobsAtRisk: words.jobsAtRisk, jobsAtStake: words.jobsAtStake, nextStep: words.nextStep, nextStepOn: words.nextStepOn, capitalCents: words.capital };
  return (
    <RecordForm kit={kit} labels={fieldNames} back={back} width="max-w-3xl" saveLabel={words.save}>
      <Panel title={words.what} note={source ? words.fromRecord(source.title) : undefined}>
        <div className="form">
          <div className="pair">
            <SelectBox {...form.register('stream')} label={words.stream} options={STREAMS.map((one) => ({ value: one, label: named.streams[one] }))} error={errorOf('stream')} />
            <TextInput {...form.register('codeName')} label={words.codeName} hint={words.codeHint} error={errorOf('codeName')} maxLength={80} autoFocus={fresh} />
          </div>
          <Controller control={form.control} name="organizationId" render={({ field }) => (
            <RecordField name="organizationId" label={words.organization} hint={words.organizationHint} optional error={errorOf('organizationId')} value={field.value || null} onChange={(id) => field.onChange(id ?? '')} search={search} labels={labels} />
          )} />
          <Controller control={form.control} name="siteId" render={({ field: { value, onChange, ...field } }) => (
            <SiteField {...field} organizationId={organizationId || ''} sitesOf={sitesOf} value={value ?? ''} onChange={onChange} onGone={() => onChange('')} error={errorOf('siteId')} />
          )} />
          <div className="pair">
            <SelectBox {...form.register('part')} label={words.part} emptyLabel={words.noPart} options={choices.parts} error={errorOf('part')} />
            <SelectBox {...form.register('regionCode')} label={words.region} emptyLabel={words.noRegion} options={choices.regions} error={errorOf('regionCode')} />
          </div>
          <TextArea {...form.register('about')} label={words.about} optional rows={3} error={errorOf('about')} />
          <div className="pair">
            <SelectBox {...form.register('source')} label={words.source} options={CASE_SOURCES.map((one) => ({ value: one, label: named.sources[one] }))} error={errorOf('source')} />
            <TextInput {...form.register('sourceText')} label={words.sourceText} optional error={errorOf('sourceText')} maxLength={200} />
          </div>
          <div className="pair">
            <SelectBox {...form.register('ownerId')} label={words.owner} options={choices.team} error={errorOf('ownerId')} />
            <DateInput {...form.register('openedOn')} label={words.openedOn} error={errorOf('openedOn')} />
          </div>
        </div>
      </Panel>
      <Panel title={words.stakes}>
        <div className="form">
          <div className="pair">
            <TextInput {...form.register('jobsAtRisk')} label={words.jobsAtRisk} hint={words.jobsHint} optional inputMode="numeric" error={errorOf('jobsAtRisk')} />
            <TextInput {...form.register('jobsAtStake')} label={words.jobsAtStake} optional inputMode="numeric" error={errorOf('jobsAtStake')} />
          </div>
          <div className="pair">
            <TextInput {...form.register('capital')} label={words.capital} hint={words.capitalHint} optional inputMode="decimal" error={errorOf('capital')} />
            <SelectBox {...form.register('currency')} label={words.currency} options={CURRENCIES.map((one) => ({ value: one, label: one }))} error={errorOf('currency')} />
          </div>
          <div className="pair">
            <TextInput {...form.register('judgedPercent')} label={words.judged} hint={words.judgedHint} optional inputMode="numeric" error={errorOf('judgedPercent')} />
            <TextInput {...form.register('competitorRegion')} label={words.competitor} optional error={errorOf('competitorRegion')} maxLength={120} />
          </div>
        </div>
      </Panel>
      <Panel title={words.next}>
        <div className="form">
          <TextInput {...form.register('nextStep')} label={words.nextStep} optional error={errorOf('nextStep')} maxLength={300} />
          <div className="pair">
            <DateInput {...form.register('nextStepOn')} label={words.nextStepOn} optional error={errorOf('nextStepOn')} />
            <SelectBox {...form.register('nextStepOwnerId')} label={words.nextStepOwner} emptyLabel={words.ownersTurn} options={choices.team} error={errorOf('nextStepOwnerId')} />
          </div>
        </div>
      </Panel>
      {fresh ? (
        <Panel title={words.who}>
          <div className="form">
            {source && source.level !== 'internal' && source.level !== 'public' ? <NoteBox tone="warn">{words.levelFrom(levels[source.level])}</NoteBox> : null}
            <SelectBox {...form.register('confidentiality')} label={words.level} hint={words.levelHint} options={CONFIDENTIALITIES.map((one) => ({ value: one, label: levels[one] }))} error={errorOf('confidentiality')} />
            {level === 'restricted' ? <Controller control={form.control} name="readerIds" render={({ field }) => <CaseReaders label={words.readers} team={choices.team} value={field.value ?? []} onChange={field.onChange} error={errorOf('readerIds')} />} /> : null}
          </div>
        </Panel>
      ) : null}
    </RecordForm>
  );
}
