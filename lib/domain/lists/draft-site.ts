import { messages } from '@/lib/messages';
import { parseFigure } from '../imports/parse-figure';
import { SiteInput } from '../register/site-input';
import { checkedBy } from './checked-by';
import type { ListField } from './list-field';
import type { ListReference } from './list-reference';
import type { ListSettings } from './list-settings';
import { readJobs } from './read-jobs';
import type { RowCells } from './row-cells';
import type { SiteGiven } from './row-draft';
import { townKey } from './town-key';

const FIELDS = ['site.name', 'site.address', 'site.place', 'site.regionCode', 'site.jobs', 'site.lat', 'site.lng'] as const;
const fieldOf = (name: string): ListField => FIELDS.find((field) => field === `site.${name}`) ?? 'site.jobs';

const degrees = (row: RowCells, field: 'site.lat' | 'site.lng', { decimalMark }: ListSettings): number | undefined => {
  const text = row.text(field);
  if (text === '') return undefined;
  const figure = parseFigure(text.replace(/^[-\u2212]/, ''), decimalMark);
  if (!figure.ok) row.refuse(field, messages.errors.notANumber);
  return figure.ok ? (/^[-\u2212]/.test(text) ? -figure.value : figure.value) : undefined;
};

/** What the row says of a place of work; null where it says nothing. A town that is known is written as it is known. */
export const draftSite = (row: RowCells, settings: ListSettings, { towns, regions }: ListReference): SiteGiven | null => {
  if (!row.has(...FIELDS)) return null;
  const jobsText = row.text('site.jobs');
  const jobs = jobsText === '' ? undefined : readJobs(jobsText, settings.decimalMark) ?? undefined;
  if (jobsText !== '' && jobs === undefined) row.refuse('site.jobs', messages.lists.cell.notJobs);
  const [lat, lng] = [degrees(row, 'site.lat', settings), degrees(row, 'site.lng', settings)];
  const region = row.text('site.regionCode') || undefined;
  if (region !== undefined && !regions.has(region)) row.refuse('site.regionCode', messages.register.refusals.unknownRegion);
  const checked = checkedBy(SiteInput, { organizationId: '-', name: row.text('site.name'), address: row.text('site.address'), place: row.text('site.place'), lat, lng, ...jobs }, row, fieldOf);
  if (checked === null) return null;
  const town = checked.place === null ? undefined : towns.get(townKey(checked.place));
  const regionCode = region ?? town?.regionCode;
  return {
    ...(checked.name && { name: checked.name }), ...(checked.address && { address: checked.address }), ...(checked.place && { place: town?.name ?? checked.place }), ...(regionCode && { regionCode }), ...(jobs && { jobs }),
    ...(checked.lat !== null && { lat: checked.lat }), ...(checked.lng !== null && { lng: checked.lng }),
  };
};
