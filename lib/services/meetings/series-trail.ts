import { strictest } from '@/lib/domain/shared/confidentiality';
import type { Change } from '../audit-event';
import type { LoadedSeries } from './load-series';

type Kept = Pick<LoadedSeries,
  'clusterCode' | 'subclusterCode' | 'title' | 'rhythm' | 'every' | 'nth' | 'weekday' | 'startsOn' | 'time' | 'durationMin' | 'place' | 'convenerOrganizationId' | 'ownerId' | 'confidentiality'> & { archivedAt?: Date | null; version: number };

const OPEN = ['clusterCode', 'subclusterCode', 'rhythm', 'every', 'nth', 'weekday', 'startsOn', 'time', 'durationMin', 'ownerId', 'confidentiality', 'archived'];

export const seriesFields = ({ clusterCode, subclusterCode, title, rhythm, every, nth, weekday, startsOn, time, durationMin, place, convenerOrganizationId, ownerId, confidentiality }: Omit<Kept, 'version'>) => ({
  clusterCode, subclusterCode, title, rhythm, every, nth, weekday, startsOn, time, durationMin, place, convenerOrganizationId, ownerId, confidentiality,
});

const snapshot = (series: Kept) => ({ ...seriesFields(series), archived: (series.archivedAt ?? null) !== null, version: series.version });

/** What the trail says of a series: of a closed one its level alone. */
export const seriesTrail = (before: Kept | null, after: Kept): Change => {
  const level = strictest([before?.confidentiality ?? 'public', after.confidentiality]);
  return { ...(before && { before: snapshot(before) }), after: snapshot(after), level, open: level === 'public' || level === 'internal' ? OPEN : ['confidentiality'] };
};
