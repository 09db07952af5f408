'use client';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { Field } from '@/components/ui/field';
import type { SelectOption } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import type { HeldDraft } from '@/lib/domain/meetings/held-input';
import { messages } from '@/lib/messages';

interface ActionsEditorProps {
  form: UseFormReturn<HeldDraft, unknown, HeldDraft>;
  errorOf: (path: `actions.${number}.${'text' | 'owner' | 'dueOn'}`) => string | undefined;
  /** Our colleagues, and the organizations at the table, each as the owner it stands for. */
  ours: readonly SelectOption[];
  theirs: readonly SelectOption[];
  /** Proposed when an action is added. */
  due: string;
}

const options = (of: readonly SelectOption[]) => of.map(({ value, label }) => <option key={value} value={value}>{label}</option>);

/** What is to be done, by whom and when. */
export function ActionsEditor({ form, errorOf, ours, theirs, due }: ActionsEditorProps) {
  const { meeting: words } = messages.meetings;
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'actions' });
  return (
    <div className="grid gap-2">
      {fields.length > 0 ? (
        <ol className="lines-edited">
          {fields.map(({ id }, at) => {
            const [owner, problem] = [`action-owner-${at}`, errorOf(`actions.${at}.owner`)];
            return (
              <li key={id}>
                <div className="of-line action">
                  <TextInput {...form.register(`actions.${at}.text`)} label={words.action(at + 1)} error={errorOf(`actions.${at}.text`)} maxLength={200} />
                  <Field id={owner} label={words.actionOwner} error={problem}>
                    <select {...form.register(`actions.${at}.owner`)} id={owner} className="input" aria-invalid={problem ? true : undefined} aria-describedby={problem ? `${owner}-error` : undefined}>
                      <optgroup label={words.ours}>{options(ours)}</optgroup>
                      <optgroup label={words.theirs}>{options(theirs)}</optgroup>
                    </select>
                  </Field>
                  <DateInput {...form.register(`actions.${at}.dueOn`)} label={words.actionDue} error={errorOf(`actions.${at}.dueOn`)} />
                </div>
                <div className="deeds"><Button size="small" look="quiet" aria-label={words.removeAction(at + 1)} onClick={() => remove(at)}>{words.remove}</Button></div>
              </li>
            );
          })}
        </ol>
      ) : null}
      <p className="hint">{words.actionsHint}</p>
      <div className="form-actions"><Button size="small" onClick={() => append({ text: '', owner: ours[0]?.value ?? '', dueOn: due })}>{words.addAction}</Button></div>
    </div>
  );
}
