'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Checkbox } from '@/components/ui/checkbox';
import type { Choice, ChoiceSearch } from '@/components/ui/choice';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { MultiComboBox } from '@/components/ui/multi-combo-box';
import { Panel } from '@/components/ui/panel';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
import { StartRoundInput, type StartRoundDraft } from '@/lib/domain/ratings/round-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface StartRoundFormProps {
  initial: StartRoundDraft;
  subclusters: readonly SelectOption[];
  /** Organizations of the chosen sub-cluster. */
  offered: readonly { id: string; name: string; member: boolean }[];
  search: ChoiceSearch;
  action: (input: StartRoundDraft) => Promise<ActionResult<{ id: string }>>;
}

/** What is asked, among whom, from when to when. Choosing a sub-cluster offers its organizations. */
export function StartRoundForm({ initial, subclusters, offered, search, action }: StartRoundFormProps) {
  const { form: words } = messages.ratings;
  const router = useRouter();
  const [more, setMore] = useState<readonly Choice[]>([]);
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: StartRoundInput,
    defaultValues: initial,
    action,
    onDone: ({ id }, did) => {
      showToast({ message: words.started, did });
      router.push(`/network/ratings/${id}`);
    },
  });
  const chosen = form.watch('organizationIds');
  const choose = (ids: string[]) => form.setValue('organizationIds', ids, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  return (
    <form className="form max-w-3xl" {...formProps}>
      <ErrorSummary message={refusal?.message} problems={problems} />
      <Panel>
        <div className="form">
          <TextInput {...form.register('question')} label={words.question} error={errorOf('question')} maxLength={300} />
          <SelectBox
            label={words.subcluster} hint={words.subclusterHint} name="subcluster" emptyLabel={words.any} options={subclusters} defaultValue={initial.subcluster ?? ''} error={errorOf('subcluster')}
            onChange={(event) => router.replace(`/network/ratings/new${event.target.value ? `?subcluster=${encodeURIComponent(event.target.value)}` : ''}`)}
          />
          <fieldset className="field" aria-invalid={errorOf('organizationIds') ? true : undefined} aria-describedby="f-organizationIds-hint">
            <legend className="pb-1">{words.organizations} <span className="beside">{words.chosen(format.number(chosen.length))}</span></legend>
            {offered.length > 0 ? (
              <div className="round-choices">
                {offered.map(({ id, name, member }) => (
                  <Checkbox
                    key={id} id={`f-organization-${id}`} checked={chosen.includes(id)} label={member ? <>{name} <span className="muted">{words.member}</span></> : name}
                    onChange={(event) => choose(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
                  />
                ))}
              </div>
            ) : null}
            <p className="hint" id="f-organizationIds-hint">{words.organizationsHint}</p>
            {errorOf('organizationIds') ? <p className="error">{errorOf('organizationIds')}</p> : null}
          </fieldset>
          <MultiComboBox
            name="more" label={words.more} value={more} search={search}
            onChange={(choices) => {
              const gone = more.filter(({ id }) => !choices.some((one) => one.id === id)).map(({ id }) => id);
              setMore(choices);
              choose([...new Set([...chosen.filter((id) => !gone.includes(id)), ...choices.map(({ id }) => id)])]);
            }}
          />
          <div className="pair">
            <DateInput {...form.register('opensOn')} label={words.opensOn} error={errorOf('opensOn')} />
            <DateInput {...form.register('closesOn')} label={words.closesOn} error={errorOf('closesOn')} />
          </div>
        </div>
      </Panel>
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={pending}>{words.submit}</Button>
        <ButtonLink href="/network/ratings">{messages.ui.cancel}</ButtonLink>
      </div>
    </form>
  );
}
