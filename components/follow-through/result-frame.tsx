'use client';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { RecordConflict } from '@/components/ui/record-conflict';
import type { useActionForm } from '@/components/ui/use-action-form';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { ResultSetting } from './result-actions';

type Kit = Pick<ReturnType<typeof useActionForm>, 'formProps' | 'pending' | 'problems' | 'refusal'>;

interface ResultFrameProps {
  kit: Kit;
  /** Names of the fields, for a choice between two versions. */
  labels: Readonly<Record<string, string>>;
  colleagues: ResultSetting['colleagues'];
  onKeep: (theirs: Readonly<Record<string, unknown>>, version: number) => void;
  children: ReactNode;
}

const WORDS: Readonly<Record<string, string>> = {
  ...messages.followThrough.commitmentStates, ...messages.followThrough.claimStates, ...messages.followThrough.claimKinds, ...messages.followThrough.referralOutcomes,
  ...messages.followThrough.introductionResults, ...messages.outreach.confidentialities,
};

/** A form of follow-through: what is wrong, both versions when somebody saved first, the fields, and the button. */
export function ResultFrame({ kit, labels, colleagues, onKeep, children }: ResultFrameProps) {
  const { form: words } = messages.followThrough;
  const inWords = (field: string, value: unknown): string => {
    if (typeof value === 'number') return format.number(value);
    if (typeof value !== 'string' || value === '') return '';
    if (field === 'ownerId') return colleagues.find(({ id }) => id === value)?.name ?? words.me;
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value, 'year') : WORDS[value] ?? value;
  };
  return (
    <form className="form" {...kit.formProps}>
      <RecordConflict refusal={kit.refusal} labels={labels} inWords={inWords} pending={kit.pending} onKeep={onKeep} />
      {kit.refusal?.code === 'conflict' ? null : <ErrorSummary message={kit.refusal?.message} problems={kit.problems} />}
      {children}
      <div className="form-actions">
        <Button type="submit" look="primary" pending={kit.pending}>{words.save}</Button>
      </div>
    </form>
  );
}
