'use client';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { RecordForm } from '@/components/ui/record-form';
import type { useActionForm } from '@/components/ui/use-action-form';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { ResultSetting } from './result-actions';

interface ResultFrameProps<Input extends FieldValues, Output, Value> {
  kit: ReturnType<typeof useActionForm<Input, Output, Value>>;
  /** Names of the fields, for a choice between two versions. */
  labels: Readonly<Record<string, string>>;
  colleagues: ResultSetting['colleagues'];
  children: ReactNode;
}

const WORDS: Readonly<Record<string, string>> = {
  ...messages.followThrough.commitmentStates, ...messages.followThrough.claimStates, ...messages.followThrough.claimKinds, ...messages.followThrough.referralOutcomes,
  ...messages.followThrough.introductionResults, ...messages.outreach.confidentialities,
};

/** A form of follow-through: two versions of it are compared in the words of follow-through. */
export function ResultFrame<Input extends FieldValues, Output, Value>({ kit, labels, colleagues, children }: ResultFrameProps<Input, Output, Value>) {
  const inWords = (field: string, value: unknown): string => {
    if (typeof value === 'number') return format.number(value);
    if (typeof value !== 'string' || value === '') return '';
    if (field === 'ownerId') return colleagues.find(({ id }) => id === value)?.name ?? messages.followThrough.form.me;
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value, 'year') : WORDS[value] ?? value;
  };
  return <RecordForm kit={kit} labels={labels} inWords={inWords}>{children}</RecordForm>;
}
