import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Answer } from './answer';
import { givenValue } from './given-value';
import type { Question } from './question';

/** An answer in words: "Skipped" and "No answer" are told apart, options by their labels. A value of a question since changed is shown as it stands. */
export const answerText = (question: Question, answer: Answer | undefined): string => {
  const { words } = messages.listening;
  if (answer?.skipped) return words.skipped;
  const value = givenValue(answer);
  if (value === null) return words.noAnswer;
  const labelOf = (key: string) => question.options.find((option) => option.key === key)?.label ?? key;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map(labelOf).join(', ');
  if (typeof value === 'number') {
    if (question.type === 'scale' && question.scale) return words.ofScale(value, question.scale.most);
    // A year has no thousands.
    const figure = question.unit === 'year' ? String(value) : format.number(value, Number.isInteger(value) ? 0 : 2);
    return question.unit && question.unit !== 'year' ? `${figure} ${question.unit}` : figure;
  }
  if (question.type === 'date') return format.day(value, 'year');
  return question.type === 'choice' ? labelOf(value) : value;
};
