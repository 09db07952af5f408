export const CONTACT_CHANNELS = ['in_person', 'phone', 'video', 'email', 'post', 'other'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];
