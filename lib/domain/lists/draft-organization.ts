import { messages } from '@/lib/messages';
import { OrganizationInput } from '../register/organization-input';
import { fold } from '../register/fold';
import { checkedBy } from './checked-by';
import { isNoRecord } from './is-no-record';
import { LIST_FIELDS, type ListField } from './list-field';
import type { ListReference } from './list-reference';
import { listReaders } from './list-readers';
import type { RowCells } from './row-cells';
import type { OrganizationGiven, RowDraft } from './row-draft';
import { splitCell } from './split-cell';

const { cell: words } = messages.lists;
const FIELDS = LIST_FIELDS.filter((field) => field.startsWith('organization.'));
const fieldOf = (name: string) => (FIELDS.find((field) => field === `organization.${name}`) ?? 'organization.legalName');

const codesOf = (row: RowCells, { naics, naicsTitles, naicsVersion }: ListReference): string[] => {
  const text = row.text('organization.industries');
  // A title may hold the commas that divide a list of several.
  const whole = naicsTitles.get(fold(text));
  if (whole !== undefined) return [whole];
  return splitCell(text).flatMap((part) => {
    const [code] = /(?<!\d)(\d{2}-\d{2}|\d{2,6})(?!\d)/.exec(part) ?? [naicsTitles.get(fold(part))];
    if (code !== undefined && naics.has(code)) return [code];
    row.refuse('organization.industries', messages.register.refusals.unknownIndustry(naicsVersion ?? ''));
    return [];
  });
};

const SINCE = /^(since|est\.?|established|founded|depuis|fondée?( en)?)\s+/i;

const linksOf = (row: RowCells, { subclusters }: ListReference): string[] =>
  splitCell(row.text('organization.subclusters')).flatMap((part) => {
    const key = subclusters.get(fold(part));
    if (key === undefined) row.refuse('organization.subclusters', words.unknownSubcluster(part.slice(0, 80)));
    return key ?? [];
  });

const choice = <Choice>(row: RowCells, field: ListField, read: (text: string) => Choice | null): Choice | undefined => {
  const text = row.text(field);
  const read1 = text === '' ? null : read(text);
  if (text !== '' && read1 === null) row.refuse(field, words.noChoice);
  return read1 ?? undefined;
};

/** What the row says of an organization; null where it names none. `office`: a telephone or address of nobody in particular, kept with its description. */
export const draftOrganization = (row: RowCells, reference: ListReference, office: readonly string[]): RowDraft['organization'] => {
  if (!row.has(...FIELDS)) return null;
  const [legalName, externalId] = [row.text('organization.legalName'), row.text('organization.externalId')];
  if (legalName === '' && externalId === '') {
    const first = FIELDS.find((field) => row.has(field)) ?? 'organization.legalName';
    row.refuse(first, words.nameless);
    return null;
  }
  if (isNoRecord(legalName)) row.refuse('organization.legalName', words.noRecord);
  if (externalId.length > 200) row.refuse('organization.externalId', messages.errors.tooLong(200));
  const year = row.text('organization.foundedYear').replace(SINCE, '');
  const about = [row.text('organization.about'), ...office].filter(Boolean).join('\n');
  const [kind, status, role] = [
    choice(row, 'organization.kind', listReaders.kind), choice(row, 'organization.status', listReaders.status), choice(row, 'organization.subclusterRole', listReaders.role),
  ];
  const typed = {
    tradeNames: splitCell(row.text('organization.tradeNames')), businessNumber: row.text('organization.businessNumber'),
    website: row.text('organization.website'), about, tags: splitCell(row.text('organization.tags')),
    ...(year !== '' && { foundedYear: /^\d{4}$/.test(year) ? Number(year) : Number.NaN }),
  };
  const checked = checkedBy(OrganizationInput, { legalName: legalName || externalId, kind: kind ?? 'firm', status, ...typed }, row, fieldOf);
  const [industries, subclusters] = [codesOf(row, reference), linksOf(row, reference)];
  if (checked === null) return null;
  if (checked.foundedYear !== null && checked.foundedYear > Number(reference.today.slice(0, 4))) row.refuse('organization.foundedYear', messages.register.refusals.yearInFuture);
  const given: OrganizationGiven = {
    ...(legalName !== '' && { legalName: checked.legalName }), ...(kind && { kind }), ...(status && { status }), ...(role && { role }),
    ...(checked.tradeNames.length > 0 && { tradeNames: checked.tradeNames }), ...(checked.businessNumber && { businessNumber: checked.businessNumber }),
    ...(checked.website && { website: checked.website }), ...(checked.foundedYear !== null && { foundedYear: checked.foundedYear }),
    ...(checked.about && { about: checked.about }), ...(checked.tags.length > 0 && { tags: checked.tags }),
    ...(industries.length > 0 && { industries: [...new Set(industries)] }), ...(subclusters.length > 0 && { subclusters: [...new Set(subclusters)] }),
  };
  return { externalId: externalId || null, given };
};
