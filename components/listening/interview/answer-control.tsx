'use client';
import type { Answer, AnswerValue } from '@/lib/domain/listening/answer';
import type { Question } from '@/lib/domain/listening/question';
import { messages } from '@/lib/messages';
import { DateInput } from '@/components/ui/date-input';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { NumberAnswer } from './number-answer';
import { TickedAnswer } from './ticked-answer';

export interface AnswerControlProps {
  question: Question;
  answer: Answer | undefined;
  onAnswer: (value: AnswerValue | null) => void;
  error?: string;
}

/** The control that fits a question's kind of answer; it holds nothing, but for a number that is not one yet. */
export function AnswerControl({ question, answer, onAnswer, error }: AnswerControlProps) {
  const { key, type, text, help, options, scale } = question;
  const { words } = messages.listening;
  const value = answer?.value ?? null;
  const field = { name: `q.${key}`, label: text, hint: help ?? undefined, error };
  switch (type) {
    case 'yes_no':
      return (
        <RadioGroup {...field} options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]}
          value={value === null ? '' : value === true ? 'yes' : 'no'} onChange={(event) => onAnswer(event.target.value === 'yes')} />
      );
    case 'choice':
      return (
        <RadioGroup {...field} look="list" options={options.map((option) => ({ value: option.key, label: option.label }))}
          value={typeof value === 'string' ? value : ''} onChange={(event) => onAnswer(event.target.value)} />
      );
    case 'scale': {
      const { least, most, leastLabel, mostLabel } = scale ?? { least: 1, most: 5, leastLabel: null, mostLabel: null };
      const points = Array.from({ length: most - least + 1 }, (_, at) => String(least + at));
      const ends = leastLabel && mostLabel ? `${words.scaleEnd(least, leastLabel)}, ${words.scaleEnd(most, mostLabel)}` : undefined;
      return (
        <RadioGroup {...field} beside={ends} options={points.map((point) => ({ value: point, label: point }))}
          value={value === null ? '' : String(value)} onChange={(event) => onAnswer(Number(event.target.value))} />
      );
    }
    case 'choices':
      return <TickedAnswer question={question} value={Array.isArray(value) ? value : []} onAnswer={onAnswer} error={error} />;
    case 'number':
    case 'money':
      return <NumberAnswer key={key} question={question} value={typeof value === 'number' ? value : null} onAnswer={onAnswer} error={error} />;
    case 'date':
      return <DateInput {...field} value={typeof value === 'string' ? value : ''} onChange={(event) => onAnswer(event.target.value || null)} />;
    case 'text':
      return <TextInput {...field} maxLength={500} autoComplete="off" value={typeof value === 'string' ? value : ''} onChange={(event) => onAnswer(event.target.value || null)} />;
    case 'long_text':
      return <TextArea {...field} rows={2} maxLength={10_000} value={typeof value === 'string' ? value : ''} onChange={(event) => onAnswer(event.target.value || null)} />;
  }
}
