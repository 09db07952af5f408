'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { focusFirstProblem } from '@/components/ui/focus-first-problem';
import { departuresSoFar } from '@/components/ui/may-leave';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useLeaveGuard } from '@/components/ui/use-leave-guard';
import { DefinitionDraft, type DefinitionDraftTyped } from '@/lib/domain/indicators/definition/definition-draft';
import type { ActionError, ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { AddIndustry } from './add-industry';
import { DraftConflict, HeldDraft } from './draft-conflict';
import { DraftRow, type TypedIndustry } from './draft-row';

interface DraftEditorProps {
  initial: DefinitionDraftTyped;
  titles: Readonly<Record<string, string>>;
  subclusters: readonly { code: string; name: string }[];
  save: (input: DefinitionDraftTyped) => Promise<ActionResult<{ id: string }>>;
}

const problemsOf = (draft: DefinitionDraftTyped): Record<string, string> => {
  const parsed = DefinitionDraft.safeParse(draft);
  if (parsed.success) return {};
  const fields: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) fields[path.join('.')] ??= message;
  return fields;
};

/** Edits a definition's draft; what is wrong is said at its row, what somebody else saved meanwhile stands beside it, and nothing is published by saving. */
export function DraftEditor({ initial, titles, subclusters, save }: DraftEditorProps) {
  const { drafts } = messages.indicators;
  const router = useRouter();
  const [draft, setDraft] = useState(initial);
  const [kept, setKept] = useState(initial);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<ActionError | null>(null);
  const [pending, start] = useTransition();
  const answer = useRef<HTMLDivElement>(null);
  useLeaveGuard(JSON.stringify(draft) !== JSON.stringify(kept));
  const setRows = (industries: TypedIndustry[]) => setDraft({ ...draft, industries });
  const held = HeldDraft.safeParse(refusal?.conflict?.theirs).data;
  // Whoever saves is often far down the table: what stands against it is brought to them.
  useEffect(() => {
    if (!refusal) return;
    if (refusal.code === 'invalid') focusFirstProblem();
    else answer.current?.focus();
  }, [refusal]);
  function send(typed: DefinitionDraftTyped) {
    setDraft(typed);
    const found = problemsOf(typed);
    setProblems(found);
    if (Object.keys(found).length > 0) return setRefusal({ code: 'invalid', message: messages.errors.invalid });
    // What was refused stands until the answer is there: whoever sees it gone can leave.
    start(async () => {
      const before = departuresSoFar();
      const result = await save(typed).catch((): ActionResult<{ id: string }> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
      setRefusal(result.ok ? null : result.error);
      setProblems(result.ok ? {} : (result.error.fields ?? {}));
      if (!result.ok) return;
      setKept(typed);
      showToast({ message: drafts.saved, did: result.action });
      if (departuresSoFar() === before) router.refresh();
    });
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(draft);
  };
  const problemAt = (at: number) => ['code', 'weight', 'subcluster', 'why'].map((part) => problems[`industries.${at}.${part}`]).find(Boolean);
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {refusal ? (
        <div ref={answer} tabIndex={-1}>
          {held ? (
            <DraftConflict
              base={initial} mine={draft} theirs={held} subclusters={subclusters} titles={titles} pending={pending}
              keep={(merged) => send({ ...draft, ...merged, revision: refusal.conflict?.theirVersion ?? draft.revision })}
            />
          ) : <NoteBox tone="bad" live><p>{refusal.message}</p></NoteBox>}
        </div>
      ) : null}
      <Panel>
        <div className="form max-w-3xl">
          <TextInput label={drafts.name} name="name" value={draft.name} error={problems.name} onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })} />
          <TextArea label={drafts.note} name="note" optional rows={3} value={draft.note} error={problems.note} onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })} />
        </div>
      </Panel>
      <Panel title={drafts.industries(draft.industries.length)} flush>
        <AddIndustry subclusters={subclusters} add={(code, subcluster) => setRows([{ subcluster, code, weight: '0.5', distribution: false, why: '' }, ...draft.industries])} />
        <div className="table-scroll" role="region" aria-label={drafts.industries(draft.industries.length)} tabIndex={0}>
          <table className="table stacked draft">
            <thead>
              <tr>
                <th scope="col">{drafts.columns.title}</th><th scope="col">{drafts.columns.subcluster}</th><th scope="col">{drafts.columns.weight}</th>
                <th scope="col">{drafts.columns.distribution}</th><th scope="col">{drafts.columns.why}</th><th scope="col"><span className="sr-only">{drafts.remove}</span></th>
              </tr>
            </thead>
            <tbody>
              {draft.industries.map((row, at) => (
                <DraftRow
                  key={at} row={row} title={titles[row.code] ?? null} subclusters={subclusters} problem={problemAt(at)}
                  change={(part) => setRows(draft.industries.map((one, index) => (index === at ? { ...one, ...part } : one)))}
                  remove={() => setRows(draft.industries.filter((_, index) => index !== at))}
                />
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      <div className="form-actions stick draft-actions"><Button type="submit" look="primary" pending={pending}>{drafts.save}</Button></div>
    </form>
  );
}
