import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import type { Question } from '@/lib/domain/listening/question';
import type { RuleTest } from '@/lib/domain/listening/rule-test';
import { messages } from '@/lib/messages';

interface SkipValueProps {
  name: string;
  of: Question;
  test: RuleTest;
  onChange: (value: RuleTest['value']) => void;
}

/** What an answer is compared with, by the kind of the question. */
export function SkipValue({ name, of, test: { op, value }, onChange }: SkipValueProps) {
  const { builder: { skip, yes, no } } = messages.listening.surveys;
  if (op === 'answered' || op === 'skipped') return <span />;
  if (of.type === 'yes_no') {
    return <SelectBox name={name} label={skip.value} value={value === false ? 'no' : 'yes'} onChange={(event) => onChange(event.target.value === 'yes')} options={[{ value: 'yes', label: yes }, { value: 'no', label: no }]} />;
  }
  if (of.type === 'choice' || of.type === 'choices') {
    return <SelectBox name={name} label={skip.value} value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} options={of.options.map(({ key, label }) => ({ value: key, label }))} />;
  }
  if (of.type === 'text' || of.type === 'long_text') return <TextInput name={name} label={skip.value} value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} />;
  const asDay = of.type === 'date' && op !== 'within_months';
  return (
    <TextInput name={name} label={skip.value} type={asDay ? 'date' : 'number'} value={String(value ?? '')}
      onChange={(event) => onChange(asDay ? event.target.value : event.target.value === '' ? null : Number(event.target.value))} />
  );
}
