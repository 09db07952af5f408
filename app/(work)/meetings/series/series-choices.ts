import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { findOrganizationChoices, organizationLabels } from '../../organizations/look-ups';

/** What the form of a series offers; `kept` looks after it though they no longer work on outreach. */
export const seriesChoices = async (kept?: string) => {
  const team = await ask(colleagues, {});
  const working = team.colleagues.filter(({ id, works }) => works || id === kept).map(({ id, name }) => ({ value: id, label: name }));
  return { me: team.me, today: team.today, form: { colleagues: working, zone: timeZone(), search: findOrganizationChoices, labels: organizationLabels } };
};
