import { streamSlug } from '@/lib/domain/pipeline/stream-slug';
import type { Stream } from '@/lib/domain/pipeline/stream';
import type { Hit } from '@/lib/domain/search/hit';

const PLACES: Record<Hit['group'], string> = {
  organization: '/organizations', person: '/people', contact: '/outreach', case: '/pipeline/cases', initiative: '/initiatives', meeting: '/meetings',
  interview: '/interviews', file: '/outreach', report: '/reports/issued', survey: '/surveys', page: '',
};

/** Where what was found stands: a file with its contact, a case that is only a code name on its board. */
export const hitHref = ({ group, id, at, of }: Hit): string => {
  if (at === 'board') return `/pipeline/${streamSlug(of as Stream)}`;
  if (at === 'series') return `/meetings/series/${id}`;
  return `${PLACES[group]}/${group === 'file' ? of : id}`;
};
