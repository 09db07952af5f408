'use client';
import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { NoteBox } from '@/components/ui/note-box';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { ListLook } from '@/lib/domain/lists/list-look';
import type { ListSettings, ListSettingsInput } from '@/lib/domain/lists/list-settings';
import { messages } from '@/lib/messages';
import { ColumnRow } from './column-row';
import { ReadingChoices } from './reading-choices';
import { WordsOfList } from './words-of-list';
import { useListAction } from './use-list-action';

interface ColumnMapProps {
  id: string;
  look: ListLook;
  settings: ListSettings;
  remembered: boolean;
  again: boolean;
  action: (input: { id: string; settings: ListSettingsInput }) => Promise<ActionResult<unknown>>;
}

const { map: words } = messages.lists;
const CHOICES = ['system', 'dateOrder', 'decimalMark', 'contactKind', 'level', 'unsure', 'badCells', 'conflicts'] as const;

/** What each column holds, with values of it beside; then everything is counted and nothing written. */
export function ColumnMap({ id, look, settings, remembered, again, action }: ColumnMapProps) {
  const { send, pending, refusal } = useListAction(action);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const columns = look.headings.map((_, place) => data.get(`column-${place}`) ?? '');
    const chosen = { ...Object.fromEntries(CHOICES.map((name) => [name, data.get(name) ?? ''])), ...(data.get('forget') !== null && { words: [] }) };
    // The command checks every one of them with its own schema.
    send({ id, settings: { columns, ...chosen } as ListSettingsInput });
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      {remembered ? <NoteBox>{words.remembered}</NoteBox> : null}
      {refusal ? <NoteBox tone="bad" live>{refusal}</NoteBox> : null}
      <div className="table-scroll" role="region" aria-label={words.title} tabIndex={0}>
        <table className="table stacked column-map">
          <caption className="hide"><span className="sr-only">{words.title}</span></caption>
          <thead><tr><th scope="col">{words.column}</th><th scope="col">{words.samples}</th><th scope="col">{words.field}</th></tr></thead>
          <tbody>
            {look.headings.map((heading, place) => (
              <ColumnRow key={`${place} ${heading}`} place={place} heading={heading} samples={look.samples[place] ?? []} field={settings.columns[place] ?? null} />
            ))}
          </tbody>
        </table>
      </div>
      <ReadingChoices settings={settings} />
      <WordsOfList words={settings.words ?? []} headings={look.headings} />
      <div className="form-actions stick"><Button type="submit" look="primary" pending={pending}>{again ? words.checkAgain : words.check}</Button></div>
    </form>
  );
}
