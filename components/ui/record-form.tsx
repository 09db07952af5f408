'use client';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { messages } from '@/lib/messages';
import { Button } from './button';
import { ButtonLink } from './button-link';
import { ErrorSummary } from './error-summary';
import { keepTheirs } from './keep-theirs';
import { RecordConflict } from './record-conflict';
import type { useActionForm } from './use-action-form';

interface RecordFormProps<Input extends FieldValues, Output, Value> {
  kit: ReturnType<typeof useActionForm<Input, Output, Value>>;
  /** Names of the fields, for a choice between two versions; a record that is only begun here has none. */
  labels?: Readonly<Record<string, string>>;
  /** A value of a field as a person reads it, for that choice. */
  inWords?: (field: string, value: unknown) => string;
  /** Where giving up leads; left out where the form stands over its page. */
  back?: string;
  width?: 'max-w-2xl' | 'max-w-3xl' | 'max-w-4xl';
  /** Keys that save, told on the button. */
  keys?: string;
  saveLabel?: string;
  /** What else may be done, at the end of the last line. */
  more?: ReactNode;
  children: ReactNode;
}

const NONE = {};
const asTyped = (_field: string, value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A form over one record: what is wrong, both versions when somebody saved first, the fields, and the buttons. */
export function RecordForm<Input extends FieldValues, Output, Value>({ kit, labels = NONE, inWords = asTyped, back, width, keys, saveLabel, more, children }: RecordFormProps<Input, Output, Value>) {
  return (
    <form className={`form ${width ?? (back ? 'max-w-2xl' : '')}`} {...kit.formProps}>
      <RecordConflict refusal={kit.refusal} labels={labels} inWords={inWords} pending={kit.pending} onKeep={keepTheirs(kit.form)} />
      {kit.refusal?.code === 'conflict' ? null : <ErrorSummary message={kit.refusal?.message} problems={kit.problems} />}
      {children}
      <div className={back ? 'form-actions stick' : 'form-actions'}>
        <Button type="submit" look="primary" pending={kit.pending}>
          {saveLabel ?? messages.ui.save}{keys ? <>{' '}<kbd className="kbd normal-case! tracking-normal!" aria-hidden="true">{keys}</kbd></> : null}
        </Button>
        {back ? <ButtonLink href={back}>{messages.ui.cancel}</ButtonLink> : null}
        {more}
      </div>
    </form>
  );
}
