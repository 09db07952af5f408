import { messages } from '@/lib/messages';
import type { TemplateStep } from './template-step';

/**
 * The first year of a cluster as shipped: the rhythm is that of EDA Journal 15(2), p. 22 (months 1 to 2 ignition team and talks with
 * chief executives with base metrics; 3 workshop; 4 to 5 project teams and matchmaking in small groups; 6 to 9 regular
 * meetings); why and done-when are ours.
 */
export const FIRST_YEAR: readonly TemplateStep[] = [
  { fromMonth: 1, toMonth: 2, ...messages.meetings.firstYear.ignitionTeam },
  { fromMonth: 1, toMonth: 2, ...messages.meetings.firstYear.talks },
  { fromMonth: 3, toMonth: 3, ...messages.meetings.firstYear.workshop },
  { fromMonth: 4, toMonth: 5, ...messages.meetings.firstYear.projectTeams },
  { fromMonth: 4, toMonth: 5, ...messages.meetings.firstYear.matchmaking },
  { fromMonth: 6, toMonth: 9, ...messages.meetings.firstYear.regularMeetings },
];
