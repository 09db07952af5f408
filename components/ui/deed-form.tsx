'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition, type FormEvent, type ReactNode } from 'react';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from './button';
import { DeedField, type DeedFieldSpec } from './deed-field';
import { deedInput } from './deed-input';
import { ErrorSummary } from './error-summary';
import { fieldId } from './field-id';
import { focusFirstProblem } from './focus-first-problem';
import { sendByKey } from './send-by-key';
import { showToast } from './show-toast';
import { useDeedDraft } from './use-deed-draft';

export interface DeedFormProps {
  fields: readonly DeedFieldSpec[];
  /** What the command takes besides: the record's id, the version that was read. */
  base: Record<string, unknown>;
  /** A command as a server action; it parses what it gets with its own schema. */
  action: (input: never) => Promise<ActionResult<unknown>>;
  submitLabel: string;
  look?: 'primary' | 'danger';
  /** Said once it is done. */
  done: string;
  /** Where it leads; without it the page in hand is drawn anew. '[id]' stands for the id of the answer. */
  to?: string;
  onDone?: () => void;
  /** Names what is typed, for forms a person leaves half filled and comes back to. */
  draft?: string;
  children?: ReactNode;
}

/** A form of a few fields over one command. Mistakes come back to their fields; nothing typed is lost. */
export function DeedForm({ fields, base, action, submitLabel, look = 'primary', done, to, onDone, draft, children }: DeedFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const forget = useDeedDraft(form, draft, fields.flatMap(({ name, kind }) => (kind === 'choice' || kind === 'check' ? [] : [name])));
  const [sending, setSending] = useState(false);
  const [leaving, leave] = useTransition();
  const pending = sending || leaving;
  const [refusal, setRefusal] = useState<{ message: string; fields: Record<string, string> } | null>(null);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    setSending(true);
    const input = deedInput(fields, new FormData(event.currentTarget), base);
    const result = await action(input as never).catch((): ActionResult<unknown> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setSending(false);
    if (!result.ok) {
      setRefusal({ message: result.error.message, fields: result.error.fields ?? {} });
      return focusFirstProblem();
    }
    setRefusal(null);
    if (draft) forget();
    showToast({ message: done, did: result.action });
    onDone?.();
    const id = (result.value as { id?: string } | null)?.id ?? '';
    leave(() => (to ? router.push(to.replace('[id]', id)) : router.refresh()));
  }

  const labelOf = (path: string) => fields.find(({ name }) => name === path)?.label;
  const problems = Object.entries(refusal?.fields ?? {}).map(([path, message]) => {
    const label = labelOf(path);
    return { path, id: fieldId(path), message: label ? messages.ui.ofField(label, message) : message };
  });
  const lines = fields.reduce<DeedFieldSpec[][]>((all, spec) => {
    const beside = all.at(-1);
    if (!beside || !spec.pair || beside[0]?.pair !== spec.pair) return [...all, [spec]];
    return [...all.slice(0, -1), [...beside, spec]];
  }, []);
  const drawn = (spec: DeedFieldSpec) => <DeedField key={spec.name} spec={spec} error={refusal?.fields[spec.name]} />;
  return (
    <form ref={form} className="form" noValidate onSubmit={(event) => void send(event)} onKeyDown={sendByKey}>
      <ErrorSummary message={refusal?.message} problems={problems} />
      {children}
      {lines.map((line) => (line.length > 1 ? <div key={line[0]?.pair} className="pair">{line.map(drawn)}</div> : line.map(drawn)))}
      <div className="form-actions"><Button type="submit" look={look} pending={pending}>{submitLabel}</Button></div>
    </form>
  );
}
