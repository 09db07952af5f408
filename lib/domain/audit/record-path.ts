const PLACES: Readonly<Record<string, string>> = {
  activity: '/outreach', case: '/pipeline/cases', import: '/imports', initiative: '/initiatives', list: '/imports/lists', meeting_series: '/meetings/series', organization: '/organizations',
  person: '/people', red_flag: '/red-flags', survey: '/surveys', user: '/admin/users',
};

/** Where a record of the trail can be read; null for kinds without a page of their own. */
export const recordPath = (record: string, id: string): string | null => (PLACES[record] && id ? `${PLACES[record]}/${encodeURIComponent(id)}` : null);
