import { tellingParts } from './telling-parts';

/** The one text a contact was told in, from its line and its details: the way back from tellingParts. */
export const tellingText = (summary: string, details: string | null): string => {
  if (details === null) return summary;
  const whole = tellingParts(details);
  return whole.details === details && whole.summary === summary ? details : `${summary}\n${details}`;
};
