'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { unstable_rethrow } from 'next/navigation';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Path } from 'react-hook-form';
import type { z } from 'zod';
import type { ActionError, ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { focusFirstProblem } from './focus-first-problem';
import { formProblems } from './form-problems';
import { forgetDraft, useDraft } from './use-draft';
import { departuresSoFar } from './may-leave';
import { useLeaveGuard } from './use-leave-guard';

export interface ActionFormOptions<Input extends FieldValues, Output, Value> {
  /** The command's own schema: the browser and the server check the same rules. */
  schema: z.ZodType<Output, Input>;
  defaultValues: DefaultValues<Input>;
  /** Gets what was typed, unchanged: the server parses it once, with the same schema. */
  action: (input: Input) => Promise<ActionResult<Value>>;
  /** `did` names what was written, for the notice that offers to undo it. */
  onDone: (value: Value, did?: string) => void;
  /** Names a draft kept in this tab while typing; leave it out for secrets. */
  draft?: string;
  /** What was saved is being left for another page: sending it again would be refused as a second one. */
  leaving?: boolean;
}

/** A form over a server action. Mistakes come back to their fields; nothing typed is lost, whatever happens. */
export function useActionForm<Input extends FieldValues, Output, Value>(options: ActionFormOptions<Input, Output, Value>) {
  const { schema, defaultValues, action, onDone, draft, leaving = false } = options;
  const sending = useRef(false);
  const [refusal, setRefusal] = useState<ActionError | null>(null);
  const form = useForm<Input, unknown, Input>({ resolver: zodResolver(schema, undefined, { raw: true }), defaultValues, shouldFocusError: false });
  useDraft(form, draft);
  const { isDirty, isSubmitting, isSubmitSuccessful, errors } = form.formState;
  useLeaveGuard(isDirty && !isSubmitSuccessful && !draft);

  async function send(input: Input) {
    setRefusal(null);
    const before = departuresSoFar();
    const result = await action(input).catch((fault: unknown): ActionResult<Value> => {
      unstable_rethrow(fault);
      return { ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } };
    });
    if (result.ok) {
      forgetDraft(draft);
      // Whoever followed a link while the save was on its way stays on theirs.
      if (departuresSoFar() === before) onDone(result.value, result.action);
      return;
    }
    setRefusal(result.error);
    for (const [path, message] of Object.entries(result.error.fields ?? {})) {
      form.setError(path as Path<Input>, { type: 'server', message });
    }
    form.setError('root.refused', { type: 'server' });
    focusFirstProblem();
  }

  const submit = form.handleSubmit(send, focusFirstProblem);
  const submitOnce = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current || leaving) return;
    sending.current = true;
    void submit(event).finally(() => { sending.current = false; });
  };
  return {
    form,
    /** Spread on the form element; Ctrl or Cmd with Enter sends it from any field. */
    formProps: {
      noValidate: true,
      onSubmit: submitOnce,
      onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      },
    },
    pending: isSubmitting || leaving,
    problems: formProblems(errors),
    refusal,
    /** The error under a field: `errorOf('sites.0.jobs')`. */
    errorOf: (path: Path<Input>) => form.getFieldState(path, form.formState).error?.message,
  };
}
