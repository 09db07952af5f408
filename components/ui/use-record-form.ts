'use client';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import type { FieldValues } from 'react-hook-form';
import { showToast } from './show-toast';
import { useActionForm, type ActionFormOptions } from './use-action-form';

interface RecordFormOptions<Input extends FieldValues, Output, Value> extends Omit<ActionFormOptions<Input, Output, Value>, 'onDone' | 'leaving'> {
  /** Said once it is saved. */
  saved: string;
  /** Where a saved record leads. */
  to: string | ((value: Value) => string);
}

/** A form with a page of its own: once saved it says so and goes on. */
export function useRecordForm<Input extends FieldValues, Output, Value>({ saved, to, ...options }: RecordFormOptions<Input, Output, Value>) {
  const router = useRouter();
  const [leaving, leave] = useTransition();
  return useActionForm<Input, Output, Value>({
    ...options,
    leaving,
    onDone: (value, did) => {
      showToast({ message: saved, did });
      leave(() => router.push(typeof to === 'string' ? to : to(value)));
    },
  });
}
