import { brief } from './planning/brief';
import { measures } from './planning/measures';
import { team } from './planning/team';
import { visits } from './planning/visits';

const refusals = {
  time: 'A time of day as HH:MM, from 00:00 to 23:59.',
  duration: 'Whole minutes, from 5 up to one day.',
  nobody: 'Name at least one organization or person.',
  tooMany: (most: number) => `At most ${most}.`,
  archived: (name: string) => `${name} is archived. Restore the record first, or choose another.`,
  doNotContact: (name: string, since: string) => `${name} asked not to be contacted, on ${since}. A visit cannot be planned while that stands in the register.`,
  owner: 'Choose a colleague who works on outreach.',
  notPlanned: 'This visit is no longer planned: it was held or cancelled. Reopen it first.',
  changedMeanwhile: (day: string, time: string | null) => `Somebody changed this visit meanwhile: it is on ${day}${time ? ` at ${time}` : ''} now. Save again to keep yours, or reload the page to keep theirs.`,
  weight: (least: number, most: number) => `A number from ${least} to ${most}.`,
  periodOrder: 'A period ends on the day it begins, or later.',
};

export const planning = { refusals, visits, brief, team, measures };
