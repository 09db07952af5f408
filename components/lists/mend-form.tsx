'use client';
import { useRef, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { CellsToMend } from './cells-to-mend';
import { ChangedSince } from './changed-since';
import { answerName, type MendRow } from './mend-row';
import { useListAction } from './use-list-action';
import { WhichIsMeant } from './which-is-meant';

type Answer = { line: number; key: string; value: string };

interface MendFormProps {
  id: string;
  rows: readonly MendRow[];
  headings: readonly string[];
  counts: { problems: number; asks: number; conflicts: number };
  answers: readonly Answer[];
  usually: 'keep' | 'take';
  action: (input: { id: string; answers: Answer[]; conflicts?: 'keep' | 'take' }) => Promise<ActionResult<unknown>>;
}

const { find: words } = messages.lists;

const controls = (form: HTMLFormElement) =>
  [...form.elements].filter((element): element is HTMLInputElement | HTMLSelectElement => (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name.includes('/'));

/** Only what was touched is sent: a cell as it stands in the file is no answer. */
const said = (form: HTMLFormElement): Answer[] => controls(form).flatMap((control) => {
  const at = control.name.indexOf('/');
  const [line, key] = [Number(control.name.slice(0, at)), control.name.slice(at + 1)];
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? [{ line, key, value: '' }] : [];
  if (control.dataset.which !== undefined) return control.value === '' ? [] : [{ line, key, value: control.value }];
  return control.value === control.dataset.was ? [] : [{ line, key, value: control.value }];
});

/** Everything of a list that waits for a person, mended in place; then the list is counted again. */
export function MendForm({ id, rows, headings, counts, answers, usually, action }: MendFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { send, pending, refusal } = useListAction(action);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send({ id, answers: said(event.currentTarget) });
  };
  const firstOfAll = () => {
    for (const control of form.current ? controls(form.current) : []) {
      if (control instanceof HTMLSelectElement && control.dataset.which !== undefined && control.value === '') control.selectedIndex = 1;
    }
  };
  const given = new Map(answers.map(({ line, key, value }) => [answerName(line, key), value]));
  const has = (kind: MendRow['findings'][number]['kind']) => rows.some(({ findings }) => findings.some((finding) => finding.kind === kind));
  const save = <div className="form-actions"><Button type="submit" look="primary" pending={pending}>{words.save}</Button></div>;
  return (
    <form ref={form} className="stack mend" noValidate onSubmit={submit}>
      {refusal ? <NoteBox tone="bad" live>{refusal}</NoteBox> : null}
      {has('cell') ? <Panel title={words.cells} note={words.cellsNote(counts.problems)} flush footer={save}><CellsToMend rows={rows} headings={headings} /></Panel> : null}
      {has('which') ? (
        <Panel title={words.which} note={words.whichNote(counts.asks)} flush footer={<div className="form-actions">{save}<Button pending={pending} onClick={firstOfAll}>{words.likeliest}</Button></div>}>
          <WhichIsMeant rows={rows} />
        </Panel>
      ) : null}
      {has('conflict') ? (
        <Panel
          title={words.conflicts} note={words.conflictsNote(counts.conflicts)} flush
          footer={(
            <div className="form-actions">
              {save}
              <Button pending={pending} onClick={() => send({ id, answers: [], conflicts: 'keep' })}>{words.keepAll}</Button>
              <Button pending={pending} onClick={() => send({ id, answers: [], conflicts: 'take' })}>{words.takeAll}</Button>
            </div>
          )}
        >
          <ChangedSince rows={rows} answers={given} usually={usually} />
        </Panel>
      ) : null}
    </form>
  );
}
