/** Codes of ISO 639, the languages of the region first: Dakelh, Tŝilhqot'in, Secwepemctsín, Tse'khene, Gitxsan, Cree. */
export const SPOKEN_LANGUAGES = [
  'en', 'fr', 'crx', 'clc', 'shs', 'sek', 'git', 'cr', 'de', 'es', 'hi', 'ko', 'nl', 'pa', 'pt', 'ru', 'tl', 'uk', 'vi', 'zh', 'other',
] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];
