import { addMonths } from '../shared/add-months';

/** Which month of the year that began on `startedOn` a day lies in: 1 in the first; 0 before it began. Days are 'YYYY-MM-DD'. */
export const monthOfPlaybook = (startedOn: string, day: string): number => {
  let month = 0;
  while (addMonths(startedOn, month) <= day) month += 1;
  return month;
};
