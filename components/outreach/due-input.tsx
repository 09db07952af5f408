import { TextInput } from '@/components/ui/text-input';
import { dueDayOfWords } from '@/lib/domain/outreach/due-day-of-words';
import { defaultDueDay } from '@/lib/domain/outreach/default-due-day';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

interface DueInputProps {
  name: string;
  value: string;
  onChange: (words: string) => void;
  today: string;
  error?: string;
}

/** A due day in words; the day they mean stands on the label's line. */
export function DueInput({ name, value, onChange, today, error }: DueInputProps) {
  const day = value.trim() ? dueDayOfWords(value, today) : defaultDueDay(today);
  return (
    <TextInput
      name={name}
      label={messages.outreach.form.followUpDue}
      beside={day ? format.day(day, 'full') : messages.outreach.form.notADay}
      value={value}
      placeholder={format.dayBeside(defaultDueDay(today), today)}
      onChange={(event) => onChange(event.target.value)}
      error={error}
    />
  );
}
