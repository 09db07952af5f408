'use client';
import { useRouter } from 'next/navigation';
import { useFieldArray } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { keepTheirs } from '@/components/ui/keep-theirs';
import { RecordConflict } from '@/components/ui/record-conflict';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
import { SaveDecisionsInput, type DecisionsDraft } from '@/lib/domain/meetings/decision-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface DecisionsFormProps {
  initial: DecisionsDraft;
  /** Who may have proposed: members and guests. */
  proposers: readonly SelectOption[];
  save: (input: DecisionsDraft) => Promise<ActionResult<unknown>>;
}

const VOTES = ['votesFor', 'votesAgainst', 'abstained'] as const;
const inWords = (_field: string, value: unknown): string => (Array.isArray(value) ? value.map((one: { text?: string }) => one.text ?? '').join('\n') : String(value ?? ''));

/** The decisions of a meeting, written as they are taken; Ctrl and Enter saves them. */
export function DecisionsForm({ initial, proposers, save }: DecisionsFormProps) {
  const { meeting: words } = messages.meetings;
  const router = useRouter();
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: SaveDecisionsInput, defaultValues: initial, action: save,
    onDone: (_, did) => {
      showToast({ message: words.decisionsSaved, did });
      router.refresh();
    },
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'decisions' });
  return (
    <form className="form" {...formProps}>
      <RecordConflict refusal={refusal} labels={{ decisions: words.decisions }} inWords={inWords} pending={pending} onKeep={keepTheirs(form)} />
      {refusal?.code === 'conflict' ? null : <ErrorSummary message={refusal?.message} problems={problems} />}
      {fields.length > 0 ? (
        <ol className="lines-edited">
          {fields.map(({ id }, at) => (
            <li key={id}>
              <div className="grid gap-2">
                <TextArea {...form.register(`decisions.${at}.text`)} rows={2} label={words.decision(at + 1)} error={errorOf(`decisions.${at}.text`)} />
                <div className="of-line votes">
                  <SelectBox {...form.register(`decisions.${at}.proposerOrganizationId`)} label={words.proposer} emptyLabel={words.noProposer} options={proposers} error={errorOf(`decisions.${at}.proposerOrganizationId`)} />
                  {VOTES.map((votes) => <TextInput key={votes} {...form.register(`decisions.${at}.${votes}`)} inputMode="numeric" label={words[votes]} error={errorOf(`decisions.${at}.${votes}`)} />)}
                </div>
              </div>
              <div className="deeds"><Button size="small" look="quiet" aria-label={words.removeDecision(at + 1)} onClick={() => remove(at)}>{words.remove}</Button></div>
            </li>
          ))}
        </ol>
      ) : null}
      <div className="form-actions">
        <Button onClick={() => append({ text: '', proposerOrganizationId: '', votesFor: '', votesAgainst: '', abstained: '' })}>{words.addDecision}</Button>
        <Button type="submit" look="primary" pending={pending}>{words.saveDecisions}</Button>
      </div>
    </form>
  );
}
