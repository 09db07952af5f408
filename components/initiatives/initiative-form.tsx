'use client';
import { useWatch } from 'react-hook-form';
import { DateInput } from '@/components/ui/date-input';
import { Panel } from '@/components/ui/panel';
import { RecordForm } from '@/components/ui/record-form';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useRecordForm } from '@/components/ui/use-record-form';
import { IMPORTANCES } from '@/lib/domain/initiatives/importance';
import { INITIATED_BY } from '@/lib/domain/initiatives/initiated-by';
import { InitiativeInput, type InitiativeDraft } from '@/lib/domain/initiatives/initiative-input';
import { OBJECTIVE_GROUPS } from '@/lib/domain/initiatives/objective-group';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { CURRENCIES } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';

interface InitiativeFormProps {
  initial: InitiativeDraft;
  choices: { clusters: readonly { code: string; name: string; parts: readonly SelectOption[] }[]; regions: readonly SelectOption[]; team: readonly SelectOption[] };
  back: string;
  save: (input: InitiativeDraft) => Promise<ActionResult<{ id: string }>>;
}

/** What an initiative is; who takes part, its targets and milestones are added on its own page. */
export function InitiativeForm({ initial, choices, back, save }: InitiativeFormProps) {
  const { form: words, objectives, initiatedBy, importances } = messages.initiatives;
  const fresh = initial.id === undefined;
  const kit = useRecordForm({
    schema: InitiativeInput, draft: `initiative:${initial.id ?? 'new'}:${initial.version ?? 0}`,
    defaultValues: initial,
    action: save,
    saved: fresh ? words.started : words.saved, to: ({ id }) => `/initiatives/${id}`,
  });
  const { form, errorOf } = kit;
  const cluster = useWatch({ control: form.control, name: 'clusterCode' });
  const parts = choices.clusters.find(({ code }) => code === cluster)?.parts ?? [];
  return (
    <RecordForm kit={kit} labels={words.parts} back={back} width="max-w-3xl" saveLabel={words.save}>
      <Panel title={words.who}>
        <div className="form">
          <TextInput {...form.register('title')} label={words.title} error={errorOf('title')} maxLength={160} autoFocus={fresh} />
          <TextArea {...form.register('purpose')} label={words.purpose} hint={words.purposeHint} optional rows={3} error={errorOf('purpose')} />
          <div className="pair">
            <SelectBox {...form.register('objectiveGroup')} label={words.objectiveGroup} options={OBJECTIVE_GROUPS.map((one) => ({ value: one, label: objectives[one] }))} error={errorOf('objectiveGroup')} />
            <SelectBox {...form.register('initiatedBy')} label={words.initiatedBy} options={INITIATED_BY.map((one) => ({ value: one, label: initiatedBy[one] }))} error={errorOf('initiatedBy')} />
          </div>
          <DateInput {...form.register('startedOn')} label={words.startedOn} error={errorOf('startedOn')} />
        </div>
      </Panel>
      <Panel title={words.setting}>
        <div className="form">
          {choices.clusters.length > 1 ? <SelectBox {...form.register('clusterCode')} label={words.parts.clusterCode} options={choices.clusters.map(({ code, name }) => ({ value: code, label: name }))} error={errorOf('clusterCode')} /> : null}
          <div className="pair">
            <SelectBox {...form.register('subclusterCode')} label={words.part} emptyLabel={words.wholeCluster} options={parts} error={errorOf('subclusterCode')} />
            <SelectBox {...form.register('importance')} label={words.importance} emptyLabel={words.importanceUnknown} options={IMPORTANCES.map((one) => ({ value: one, label: importances[one] }))} error={errorOf('importance')} />
          </div>
          <SelectBox {...form.register('regionCode')} label={words.region} hint={words.regionHint} options={choices.regions} error={errorOf('regionCode')} />
          <TextInput {...form.register('technologyFocus')} label={words.technologyFocus} hint={words.technologyHint} optional error={errorOf('technologyFocus')} maxLength={200} />
          <TextArea {...form.register('policyEnvironment')} label={words.policyEnvironment} hint={words.policyHint} optional rows={2} error={errorOf('policyEnvironment')} />
        </div>
      </Panel>
      <Panel title={words.means}>
        <div className="form">
          <SelectBox {...form.register('facilitatorId')} label={words.facilitator} emptyLabel={words.noFacilitator} options={choices.team} error={errorOf('facilitatorId')} />
          <div className="pair">
            <TextInput {...form.register('budget')} label={words.budget} hint={words.budgetHint} optional inputMode="decimal" error={errorOf('budget')} />
            <SelectBox {...form.register('currency')} label={words.currency} options={CURRENCIES.map((one) => ({ value: one, label: one }))} error={errorOf('currency')} />
          </div>
        </div>
      </Panel>
    </RecordForm>
  );
}
