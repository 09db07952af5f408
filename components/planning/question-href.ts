import type { QuestionKey } from '@/lib/domain/planning/suggested-questions';

const PLACES: Record<QuestionKey, (id: string) => string> = {
  'ours-late': (id) => `/organizations/${id}`,
  'theirs-late': (id) => `/organizations/${id}`,
  'red-flags': (id) => `/organizations/${id}`,
  'no-jobs': (id) => `/organizations/${id}/sites/new`,
  'old-jobs': (id) => `/organizations/${id}#sites`,
  'no-industry': (id) => `/organizations/${id}/edit`,
  'no-people': (id) => `/people/new?organization=${id}`,
  'no-decision-maker': (id) => `/people?organization=${id}`,
  'no-spokesperson': (id) => `/people?organization=${id}`,
  'unknown-share': (id) => `/organizations/${id}/edit`,
  'never-met': (id) => `/outreach/log?organization=${id}`,
  quiet: (id) => `/outreach/log?organization=${id}`,
  succession: (id) => `/outreach/log?organization=${id}`,
  premises: (id) => `/outreach/log?organization=${id}`,
  workforce: (id) => `/outreach/log?organization=${id}`,
  consent: (id) => `/organizations/${id}`,
};

/** Where the answer to a suggested question is filled in. */
export const questionHref = (key: QuestionKey, organizationId: string): string => PLACES[key](organizationId);
