'use client';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { showToast } from '@/components/ui/show-toast';
import { useActionForm } from '@/components/ui/use-action-form';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

type Saved = { id: string; version: number };

/** A form of follow-through over its command: tells that it saved. */
export function useResultForm<Input extends FieldValues, Output>(
  schema: z.ZodType<Output, Input>, defaultValues: Input, action: (input: Input) => Promise<ActionResult<Saved>>, onDone: () => void,
) {
  return useActionForm<Input, Output, Saved>({
    schema,
    defaultValues: defaultValues as Parameters<typeof useActionForm<Input, Output, Saved>>[0]['defaultValues'],
    action,
    onDone: (_, did) => {
      showToast({ message: messages.followThrough.form.saved, did });
      onDone();
    },
  });
}

/** What an empty choice of a select box stands for in a command. */
export const orNothing = { setValueAs: (value: string | undefined) => value || undefined };
