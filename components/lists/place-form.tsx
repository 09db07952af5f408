'use client';
import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { NoteBox } from '@/components/ui/note-box';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { useListAction } from './use-list-action';

interface PlaceFormProps {
  id: string;
  sheet: string | null;
  sheets: readonly string[];
  headingLine: number;
  action: (input: { id: string; sheet: string | null; headingLine: number }) => Promise<ActionResult<unknown>>;
}

const { map: words } = messages.lists;

/** Names the sheet and the line of the headings where the first look took others. */
export function PlaceForm({ id, sheet, sheets, headingLine, action }: PlaceFormProps) {
  const { send, pending, refusal } = useListAction(action);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const named = data.get('sheet');
    send({ id, sheet: typeof named === 'string' ? named : null, headingLine: Number(data.get('headingLine')) });
  };
  return (
    <Disclosure summary={words.place}>
      <form className="form" noValidate onSubmit={submit}>
        {refusal ? <NoteBox tone="bad" live>{refusal}</NoteBox> : null}
        <div className="pair">
          {sheets.length > 1 ? <SelectBox name="sheet" label={words.sheet} options={sheets.map((name) => ({ value: name, label: name }))} defaultValue={sheet ?? ''} /> : null}
          <TextInput name="headingLine" label={words.headingLine} hint={words.headingHint} inputMode="numeric" defaultValue={String(headingLine)} />
        </div>
        <div className="form-actions"><Button type="submit" pending={pending}>{words.readAgain}</Button></div>
      </form>
    </Disclosure>
  );
}
