'use client';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { NoteBox } from '@/components/ui/note-box';
import { SelectBox } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { TextInput } from '@/components/ui/text-input';
import type { ActionError, ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

export interface StateChoice {
  /** What is chosen, how it is said to the command, and in words. */
  value: string;
  label: string;
}

interface StateFormProps {
  choices: readonly StateChoice[];
  initial: { choice: string; evidence: string };
  evidenceLabel: string;
  today: string;
  send: (chosen: { choice: string; evidence: string; day: string }) => Promise<ActionResult<unknown>>;
  onDone: () => void;
}

/** How a record stands now, how we know, and since when: one line, one button. */
export function StateForm({ choices, initial, evidenceLabel, today, send, onDone }: StateFormProps) {
  const { form: words } = messages.followThrough;
  const [choice, setChoice] = useState(initial.choice);
  const [evidence, setEvidence] = useState(initial.evidence);
  const [day, setDay] = useState(today);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<ActionError | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    const result = await send({ choice, evidence, day }).catch(() => null);
    setPending(false);
    if (result?.ok) {
      showToast({ message: words.saved, did: result.action });
      return onDone();
    }
    setError(result?.error ?? { code: 'unavailable', message: messages.ui.serverSilent });
  }

  const fields = error?.fields ?? {};
  const dayError = fields.on ?? fields.settledOn ?? fields.resultOn;
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      {error ? <NoteBox tone="bad" live>{error.message}</NoteBox> : null}
      <div className="pair">
        <SelectBox name="state" label={words.state} options={choices} value={choice} onChange={(event) => setChoice(event.target.value)} error={fields.state ?? fields.outcome ?? fields.step} />
        <DateInput name="on" label={words.day} value={day} max={today} onChange={(event) => setDay(event.target.value)} error={dayError} />
      </div>
      <TextInput name="evidence" label={evidenceLabel} hint={words.evidenceHint} value={evidence} maxLength={500} onChange={(event) => setEvidence(event.target.value)} error={fields.evidence ?? fields.why ?? fields.note} />
      <div className="form-actions">
        <Button type="submit" look="primary" pending={pending}>{words.save}</Button>
      </div>
    </form>
  );
}
