'use client';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import type { MeetingDraft } from '@/lib/domain/meetings/meeting-input';
import { messages } from '@/lib/messages';

interface AgendaEditorProps {
  form: UseFormReturn<MeetingDraft, unknown, MeetingDraft>;
  errorOf: (path: `agenda.${number}.${'title' | 'minutes'}`) => string | undefined;
}

/** The items of an agenda in their order; Enter in the last one adds another. */
export function AgendaEditor({ form, errorOf }: AgendaEditorProps) {
  const { meeting: words } = messages.meetings;
  const { fields, append, remove, swap } = useFieldArray({ control: form.control, name: 'agenda' });
  const add = () => append({ title: '', minutes: '' });
  return (
    <div className="grid gap-2">
      {fields.length === 0 ? <p className="muted">{words.noAgenda}</p> : (
        <ol className="lines-edited">
          {fields.map(({ id }, at) => (
            <li key={id}>
              <div className="of-line">
                <TextInput
                  {...form.register(`agenda.${at}.title`)} label={words.item(at + 1)} error={errorOf(`agenda.${at}.title`)} maxLength={200}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
                    event.preventDefault();
                    if (at === fields.length - 1) add();
                  }}
                />
                <TextInput {...form.register(`agenda.${at}.minutes`)} inputMode="numeric" label={words.itemLength} aria-label={words.itemMinutes(at + 1)} error={errorOf(`agenda.${at}.minutes`)} />
              </div>
              <div className="deeds">
                <Button size="small" aria-label={words.upItem(at + 1)} disabled={at === 0} onClick={() => swap(at, at - 1)}>{words.up}</Button>
                <Button size="small" aria-label={words.downItem(at + 1)} disabled={at === fields.length - 1} onClick={() => swap(at, at + 1)}>{words.down}</Button>
                <Button size="small" look="quiet" aria-label={words.removeItem(at + 1)} onClick={() => remove(at)}>{words.remove}</Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      <div className="form-actions"><Button size="small" onClick={add}>{words.addItem}</Button></div>
    </div>
  );
}
