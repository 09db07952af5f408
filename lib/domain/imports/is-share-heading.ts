const SHARE = /%|\bshare\b|\bpercent/i;

/** Whether a heading is of a column between the years that holds no count of its own: '% share', 'Share of total', 'percent'. */
export const isShareHeading = (heading: string): boolean => SHARE.test(heading);
