/** The exceptions of Part 2 of the Freedom of Information and Protection of Privacy Act of British Columbia that a unit like this one meets. */
export const FOIPPA_SECTIONS = ['13', '14', '15', '16', '17', '18.1', '19', '21', '22'] as const;
export type FoippaSection = (typeof FOIPPA_SECTIONS)[number];
