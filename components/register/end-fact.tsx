'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { Dialog } from '@/components/ui/dialog';
import { ErrorSummary } from '@/components/ui/error-summary';
import { showToast } from '@/components/ui/show-toast';
import type { ActionError, ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface EndFactProps {
  id: string;
  version: number;
  /** What ends, in words. */
  what: string;
  today: string;
  end: (input: { id: string; version: number; on: string }) => Promise<ActionResult<{ id: string }>>;
}

/** Ends an affiliation or a membership on a day; it stays in the record as former. */
export function EndFact({ id, version, what, today, end }: EndFactProps) {
  const { organization: words } = messages.register;
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(today);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<ActionError | null>(null);

  async function send() {
    setPending(true);
    const result = await end({ id, version, on }).catch((): ActionResult<{ id: string }> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setPending(false);
    if (!result.ok) {
      setError(result.error);
      return;
    }
    setOpen(false);
    showToast({ message: words.ended, did: result.action });
  }

  return (
    <>
      <Button look="quiet" size="small" onClick={() => setOpen(true)}>{words.end}<span className="sr-only"> {what}</span></Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.endQuestion(what)} width="narrow">
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          {error && !error.fields?.on ? <ErrorSummary message={error.message} /> : null}
          <DateInput name="on" label={words.lastDay} hint={words.endHint} value={on} error={error?.fields?.on} onChange={(event) => setOn(event.target.value)} />
          <div className="form-actions">
            <Button type="submit" look="primary" pending={pending}>{words.end}</Button>
            <Button onClick={() => setOpen(false)}>{messages.ui.cancel}</Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
