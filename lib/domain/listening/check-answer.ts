import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { plainText } from '../shared/plain-text';
import type { AnswerValue } from './answer';
import type { Question } from './question';

type Checked = { ok: true; value: AnswerValue | null } | { ok: false; message: string };

const LONGEST = { text: 500, long_text: 10_000 } as const;
/** Whole dollars or anything counted: larger than any firm here, small enough to add up exactly. */
const MOST = 1e12;

const refused = (message: string): Checked => ({ ok: false, message });
const fine = (value: AnswerValue | null): Checked => ({ ok: true, value });

const checkText = (value: AnswerValue, most: number): Checked => {
  const parsed = plainText(most).safeParse(value);
  if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? messages.errors.invalid);
  return fine(parsed.data === '' ? null : parsed.data);
};

const checkOptions = ({ options }: Question, value: AnswerValue): Checked => {
  const known = options.map(({ key }) => key);
  if (!Array.isArray(value) || value.some((key) => !known.includes(key))) return refused(messages.errors.notAChoice);
  return value.length === 0 ? fine(null) : fine(known.filter((key) => value.includes(key)));
};

/**
 * Whether a value answers a question, and as it is kept: texts trimmed, ticked options in the survey's order, blank as
 * null. A refusal is a sentence for the person who typed it; nothing is bent to fit.
 */
export const checkAnswer = (question: Question, value: AnswerValue | null): Checked => {
  const { listening: { refusals }, errors } = messages;
  if (value === null) return fine(null);
  switch (question.type) {
    case 'yes_no':
      return typeof value === 'boolean' ? fine(value) : refused(errors.notAChoice);
    case 'choice':
      return question.options.some(({ key }) => key === value) ? fine(value) : refused(errors.notAChoice);
    case 'choices':
      return checkOptions(question, value);
    case 'scale': {
      const { least, most } = question.scale ?? { least: 1, most: 5 };
      return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? fine(value) : refused(errors.notAChoice);
    }
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= MOST ? fine(value) : refused(refusals.notANumber);
    case 'money':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST ? fine(value) : refused(refusals.notMoney);
    case 'date':
      return IsoDay.safeParse(value).success ? fine(value) : refused(errors.notADate);
    case 'text':
    case 'long_text':
      return checkText(value, LONGEST[question.type]);
  }
};
