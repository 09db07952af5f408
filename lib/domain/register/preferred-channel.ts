export const PREFERRED_CHANNELS = ['phone', 'email', 'in_person', 'post'] as const;
export type PreferredChannel = (typeof PREFERRED_CHANNELS)[number];
