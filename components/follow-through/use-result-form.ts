'use client';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { keepTheirs } from '@/components/ui/keep-theirs';
import { showToast } from '@/components/ui/show-toast';
import { useActionForm } from '@/components/ui/use-action-form';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

type Saved = { id: string; version: number };

/** A form of follow-through over its command: tells that it saved, and takes over the other version's fields when both stand. */
export function useResultForm<Input extends FieldValues, Output>(
  schema: z.ZodType<Output, Input>, defaultValues: Input, action: (input: Input) => Promise<ActionResult<Saved>>, onDone: () => void,
) {
  const kit = useActionForm<Input, Output, Saved>({
    schema,
    defaultValues: defaultValues as Parameters<typeof useActionForm<Input, Output, Saved>>[0]['defaultValues'],
    action,
    onDone: () => {
      showToast({ message: messages.followThrough.form.saved });
      onDone();
    },
  });
  return { ...kit, onKeep: keepTheirs(kit.form) };
}

/** What an empty choice of a select box stands for in a command. */
export const orNothing = { setValueAs: (value: string | undefined) => value || undefined };
