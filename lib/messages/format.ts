import { day } from './format/day';
import { dayBeside } from './format/day-beside';
import { dayOfInstant } from './format/day-of-instant';
import { dueDay } from './format/due-day';
import { instant } from './format/instant';
import { measured } from './format/measured';
import { missing } from './format/missing';
import { money } from './format/money';
import { number } from './format/number';
import { peopleCount } from './format/people-count';
import { percent } from './format/percent';
import { relativeDay } from './format/relative-day';

/** Every figure, day and instant on screen goes through one of these. Clock and time zone are passed in. */
export const format = {
  day,
  dayBeside,
  dayOfInstant,
  dueDay,
  instant,
  measured,
  missing,
  money,
  number,
  peopleCount,
  percent,
  relativeDay,
};
