import type { Answer, AnswerValue } from './answer';

/** What an answer says, or null: not asked, skipped, blank text and no option ticked all give nothing to go by. */
export const givenValue = (answer: Answer | undefined): AnswerValue | null => {
  if (!answer || answer.skipped) return null;
  const { value } = answer;
  if (Array.isArray(value)) return value.length > 0 ? value : null;
  return typeof value === 'string' && value.trim() === '' ? null : value;
};
