import type { FactKind } from './fact-kind';
import type { QuestionType } from './question-type';
import type { Operator } from './rule-test';

const BY_TYPE: Record<QuestionType, readonly Operator[]> = {
  yes_no: ['is', 'is_not'], choice: ['is', 'is_not'], choices: ['includes', 'is'], scale: ['at_least', 'at_most', 'is'],
  number: ['at_least', 'at_most', 'is'], money: ['at_least', 'at_most', 'is'], date: ['within_months', 'at_least', 'at_most'], text: ['includes'], long_text: ['includes'],
};

/** What can be asked of an answer of this kind. */
export const operatorsOf = (type: QuestionType): readonly Operator[] => [...BY_TYPE[type], 'answered', 'skipped'];

/** What can be asked of a fact: its status is a word, every other one a number. */
export const operatorsOfFact = (fact: FactKind): readonly Operator[] => (fact === 'status' ? ['is', 'is_not', 'answered'] : ['at_least', 'at_most', 'is', 'answered']);
