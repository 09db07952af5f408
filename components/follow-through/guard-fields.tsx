'use client';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { mustGiveReason } from '@/lib/domain/outreach/must-give-reason';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { ResultSetting } from './result-actions';

interface GuardFieldsProps {
  owner: UseFormRegisterReturn;
  level: UseFormRegisterReturn;
  reason: UseFormRegisterReturn;
  /** The level chosen now, and the one the record has; none for a new one. */
  chosen?: Confidentiality;
  stored?: Confidentiality;
  colleagues: ResultSetting['colleagues'];
  errors: { owner?: string; level?: string; reason?: string };
}

/** Who looks after a record, and who may read it. */
export function GuardFields({ owner, level, reason, chosen, stored, colleagues, errors }: GuardFieldsProps) {
  const { form: words } = messages.followThrough;
  return (
    <>
      <div className="pair">
        <SelectBox label={words.owner} emptyLabel={stored ? undefined : words.me} options={colleagues.filter(({ works }) => works).map(({ id, name }) => ({ value: id, label: name }))} error={errors.owner} {...owner} />
        <SelectBox label={words.seenBy} emptyLabel={stored ? undefined : words.asContact} options={CONFIDENTIALITIES.map((value) => ({ value, label: messages.outreach.confidentialities[value] }))} error={errors.level} {...level} />
      </div>
      {stored && chosen && mustGiveReason(stored, chosen) ? <TextInput label={words.reason} error={errors.reason} {...reason} /> : null}
    </>
  );
}
