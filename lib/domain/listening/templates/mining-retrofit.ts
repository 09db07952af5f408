import type { SurveyBlock } from '../survey-body';
import { ask, when } from './ask';

/** Work for mines: what a firm does for them today, and what it could do with its shop refitted. */
export const miningRetrofit: SurveyBlock = {
  key: 'mining_retrofit', title: 'Mining retro-fit', about: 'What the company does for mines, and what it could do.',
  questions: [
    ask.yesNo('serves_mines', 'Does the company sell to mines, or to firms that do?'),
    ask.number('mining_sales_share', 'What share of sales comes from mining?', { unit: '%', showIf: when('serves_mines', 'is', true) }),
    ask.number('largest_mine_share', 'What share comes from the largest mine alone?', { unit: '%', showIf: when('serves_mines', 'is', true) }),
    ask.yesNo('wants_mines', 'Would it like to?', { showIf: when('serves_mines', 'is', false) }),
    ask.choices('retrofit_needs', 'What would it take to serve mines, or to serve them better?', [
      ['machines', 'Machines'], ['space', 'Space'], ['certificates', 'Certificates and prequalification'], ['people', 'People'], ['money', 'Money'], ['contacts', 'Knowing whom to talk to'], ['none', 'Nothing, we are ready'],
    ]),
    ask.money('retrofit_cost', 'About what would the refit cost?', { unit: 'CAD', showIf: when('retrofit_needs', 'includes', 'machines') }),
    ask.choices('barriers_to_mines', 'What keeps mines from buying here?', [
      ['size', 'Contracts too large'], ['lists', 'Not on the lists of suppliers'], ['head_office', 'Bought at a far head office'], ['price', 'Price'], ['payment', 'Terms of payment'], ['unknown', 'They do not know us'], ['none', 'Nothing'],
    ]),
    ask.choices('partners_wanted', 'Whom would you like to meet?', [
      ['mine_buyers', 'Buyers of a mine'], ['nation_firms', 'Businesses of First Nations'], ['makers', 'Other manufacturers'], ['colleges', 'College and university'], ['nobody', 'Nobody now'],
    ]),
  ],
};
