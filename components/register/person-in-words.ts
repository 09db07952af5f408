import { PREFERRED_CHANNELS } from '@/lib/domain/register/preferred-channel';
import { SPOKEN_LANGUAGES } from '@/lib/domain/register/spoken-language';
import { messages } from '@/lib/messages';

/** A field of a person as it is read, for two versions side by side. */
export const personInWords = (field: string, value: unknown): string => {
  const { channels, languages } = messages.register;
  if (field === 'preferredChannel') return PREFERRED_CHANNELS.filter((channel) => channel === value).map((channel) => channels[channel]).join();
  if (Array.isArray(value)) return SPOKEN_LANGUAGES.filter((language) => value.includes(language)).map((language) => languages[language]).join(', ');
  return typeof value === 'string' ? value : '';
};
