import type { SurveyBlock } from '../survey-body';
import { ask, when } from './ask';

/** What is ahead: most red flags are raised from here. */
export const futurePlans: SurveyBlock = {
  key: 'future_plans', title: 'Future plans', about: 'The next twelve months, unless a question says otherwise.',
  questions: [
    ask.yesNo('plans_to_expand', 'Is an expansion planned here?'),
    ask.money('investment', 'How much is to be invested in it?', { unit: 'CAD', showIf: when('plans_to_expand', 'is', true) }),
    ask.words('expansion_needs', 'What would have to fall into place for it?', { showIf: when('plans_to_expand', 'is', true) }),
    ask.yesNo('plans_to_sell', 'Is the business to be sold?'),
    ask.yesNo('plans_to_close', 'Is it to be closed, wholly or in part?'),
    ask.scale('may_relocate', 'How likely is it that the company moves away?', 'out of the question', 'as good as decided'),
    ask.words('relocation_reason', 'What would keep it here?', { showIf: when('may_relocate', 'at_least', 3) }),
    ask.yesNo('recruited_elsewhere', 'Has another place tried to win the company over?'),
    ask.text('recruited_by', 'Which place?', { showIf: when('recruited_elsewhere', 'is', true) }),
    ask.yesNo('expects_owner_change', 'Will who owns or leads it change within two years?'),
    ask.choice('succession', 'Is there a plan for who takes over?', [['written', 'Yes, written down'], ['spoken', 'Yes, agreed in words'], ['none', 'No']], { showIf: when('expects_owner_change', 'is', true) }),
    ask.number('jobs_change_expected', 'By how many jobs will the workforce here change?', { unit: 'jobs', help: 'Fewer jobs as a negative number.' }),
    ask.words('jobs_change_reason', 'Why?', { showIf: { match: 'any', tests: [
      { of: { question: 'jobs_change_expected' }, op: 'at_least', value: 1 }, { of: { question: 'jobs_change_expected' }, op: 'at_most', value: -1 },
    ], groups: [] } }),
  ],
};
