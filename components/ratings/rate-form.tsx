'use client';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { focusFirstProblem } from '@/components/ui/focus-first-problem';
import { NoteBox } from '@/components/ui/note-box';
import type { AnswerDraft } from '@/lib/domain/ratings/answer-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { LevelChoice } from './level-choice';

interface RateFormProps {
  token: string;
  others: readonly { id: string; name: string }[];
  action: (input: AnswerDraft) => Promise<ActionResult<unknown>>;
  /** What helps to answer: of no use once it was sent. */
  children: ReactNode;
}

/** One level, or "I do not know", for each of the others; sent once. */
export function RateForm({ token, others, action, children }: RateFormProps) {
  const { link: words, refusals } = messages.ratings;
  const [levels, setLevels] = useState<Readonly<Record<string, string>>>({});
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [say, setSay] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [done, setDone] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const open = others.filter(({ id }) => levels[id] === undefined);
    setFields(Object.fromEntries(open.map(({ id }) => [`levels.${id}`, refusals.chooseOne])));
    setSay(open.length > 0 ? words.missing(open.length) : null);
    if (open.length > 0) return focusFirstProblem();
    setPending(true);
    const result = await action({ token, levels: levels as AnswerDraft['levels'] }).catch((): ActionResult<unknown> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setPending(false);
    if (result.ok) return setDone(true);
    setFields(result.error.fields ?? {});
    setSay(result.error.message);
    focusFirstProblem();
  }

  if (done) return <NoteBox tone="good" live title={words.doneTitle}><p>{words.done}</p></NoteBox>;
  return (
    <form className="form" noValidate method="post" onSubmit={(event) => void send(event)}>
      {children}
      <ErrorSummary message={say} />
      <div className="rate-list">
        {others.map(({ id, name }) => (
          <LevelChoice
            key={id} name={name} field={`levels.${id}`} value={levels[id]} error={fields[`levels.${id}`]}
            onChange={(value) => {
              setLevels({ ...levels, [id]: value });
              setFields(Object.fromEntries(Object.entries(fields).filter(([field]) => field !== `levels.${id}`)));
            }}
          />
        ))}
      </div>
      <div className="form-actions"><Button type="submit" look="primary" pending={pending}>{words.submit}</Button></div>
    </form>
  );
}
