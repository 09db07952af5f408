import { refused } from './indicators/refused';

export const indicators = {
  allIndustries: 'All industries',
  refused,
};
