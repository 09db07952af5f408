import type { UseFormRegister } from 'react-hook-form';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import type { PledgeDraft } from '@/lib/domain/forming/pledge-input';
import type { PledgeKind } from '@/lib/domain/forming/pledge-kind';
import { CURRENCIES } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';

interface PledgeSizeFieldsProps {
  kind: PledgeKind;
  register: UseFormRegister<PledgeDraft>;
  errorOf: (field: 'amount' | 'currency' | 'hours') => string | undefined;
}

/** How much of a fee or how many hours; a word has no size. */
export function PledgeSizeFields({ kind, register, errorOf }: PledgeSizeFieldsProps) {
  const { pledges: words } = messages.forming;
  if (kind === 'hours') return <TextInput {...register('hours')} label={words.hours} hint={words.hoursHint} inputMode="decimal" optional error={errorOf('hours')} />;
  if (kind !== 'fee') return null;
  return (
    <div className="pair">
      <TextInput {...register('amount')} label={words.amount} hint={words.amountHint} inputMode="decimal" optional error={errorOf('amount')} />
      <SelectBox {...register('currency')} label={words.currency} options={CURRENCIES.map((value) => ({ value, label: value }))} error={errorOf('currency')} />
    </div>
  );
}
