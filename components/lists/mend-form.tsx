'use client';
import { useRef, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import type { AskedOf } from '@/lib/domain/lists/answer-all';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { AnswerAll, type AllOf } from './answer-all';
import { LeaveColumn, type ColumnCells } from './leave-column';
import { CellsToMend, type CellGroup } from './cells-to-mend';
import { ChangedSince } from './changed-since';
import { answerName, type MendRow } from './mend-row';
import { choicesIn, mendedIn, type Answer, type Everywhere } from './mended-in';
import { useListAction } from './use-list-action';
import { WhichIsMeant } from './which-is-meant';

type Said = { id: string; answers: Answer[]; everywhere?: Everywhere[]; all?: AllOf[]; conflicts?: 'keep' | 'take'; badCells?: 'leave-out'; unsure?: 'new' };

interface MendFormProps {
  id: string;
  cells: { groups: readonly CellGroup[]; total: number; columns: readonly ColumnCells[]; asked: Readonly<Record<AskedOf, number>> };
  rows: readonly MendRow[];
  headings: readonly string[];
  counts: { problems: number; asks: number; conflicts: number };
  answers: readonly Answer[];
  usually: 'keep' | 'take';
  action: (input: Said) => Promise<ActionResult<unknown>>;
}

const { find: words } = messages.lists;

/** Everything of a list that waits for a person, mended in place; then the list is counted again. */
export function MendForm({ id, cells: { groups, total, columns, asked }, rows, headings, counts, answers, usually, action }: MendFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { send, pending, refusal } = useListAction(action);
  // What was typed goes along with whatever button is pressed.
  const say = (more: Partial<Said> = {}, besides: readonly Everywhere[] = []) => { if (form.current) send({ id, answers: choicesIn(form.current), everywhere: [...mendedIn(form.current, groups), ...besides], ...more }); };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    say();
  };
  const given = new Map(answers.map(({ line, key, value }) => [answerName(line, key), value]));
  const has = (kind: MendRow['findings'][number]['kind']) => rows.some(({ findings }) => findings.some((finding) => finding.kind === kind));
  const save = <Button type="submit" look="primary" pending={pending}>{words.save}</Button>;
  return (
    <form ref={form} className="stack mend" noValidate onSubmit={submit}>
      {refusal ? <NoteBox tone="bad" live>{refusal}</NoteBox> : null}
      {groups.length > 0 ? (
        <Panel
          title={words.cells} note={[words.cellsNote(counts.problems), ...(total > groups.length ? [words.shownGroups(groups.length, total)] : [])].join('. ')} flush
          footer={<div className="form-actions">{save}<LeaveColumn columns={columns} headings={headings} pending={pending} leave={(column) => say({}, [{ column, was: null, value: '' }])} /><Button pending={pending} onClick={() => say({ badCells: 'leave-out' })}>{words.leaveAllCells}</Button></div>}
        >
          <CellsToMend groups={groups} headings={headings} />
        </Panel>
      ) : null}
      {has('which') ? (
        <Panel
          title={words.which} note={[words.whichNote(counts.asks), ...(counts.asks > rows.length ? [words.shownFirst(rows.length)] : [])].join('. ')} flush
          footer={(
            <div className="form-actions">
              {save}
              <AnswerAll asked={asked} pending={pending} answer={(one) => say({ all: [one] })} />
              <Button pending={pending} onClick={() => say({ unsure: 'new' })}>{words.allNew}</Button>
            </div>
          )}
        >
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
