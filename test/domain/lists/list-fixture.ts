import { emptyImage, type RegisterImage } from '@/lib/domain/lists/register-image';
import { draftPiece, planPiece } from '@/lib/domain/lists/plan-piece';
import { draftRow } from '@/lib/domain/lists/draft-row';
import type { ListField } from '@/lib/domain/lists/list-field';
import type { ListReference } from '@/lib/domain/lists/list-reference';
import { ListSettings, type ListSettingsInput } from '@/lib/domain/lists/list-settings';
import type { RowAnswers } from '@/lib/domain/lists/row-answers';
import type { Candidate } from '@/lib/domain/lists/row-plan';

export const TODAY = '2026-03-31';

export const REFERENCE: ListReference = {
  today: TODAY, regions: new Set(['5941', '5953']), naicsVersion: 'NAICS Canada 2022', naics: new Set(['213117', '484223', '3323']),
  naicsTitles: new Map([['contract drilling except oil and gas', '213117']]),
  subclusters: new Map([['mining related services', 'mining/services'], ['services', 'mining/services']]),
  towns: new Map([['fort st james', { name: 'Fort St. James', regionCode: '5951' }], ['prince george', { name: 'Prince George', regionCode: '5953' }], ['beaverdell', { name: 'Beaverdell', regionCode: null }]]),
};

export const settings = (columns: readonly ListField[], said: Partial<ListSettingsInput> = {}): ListSettings =>
  ListSettings.parse({ columns: [...columns], system: 'Ledger', dateOrder: 'day-first', ...said });

/** One row of a list as its draft. */
export const drafted = (row: Partial<Record<ListField, string>>, said: Partial<ListSettingsInput> = {}) =>
  draftRow(Object.values(row), 2, settings(Object.keys(row) as ListField[], said), REFERENCE);

type More = { image?: RegisterImage; said?: Partial<ListSettingsInput>; answers?: ReadonlyMap<number, RowAnswers>; near?: ReadonlyMap<number, readonly Candidate[]>; load?: string };

let made = 0;

/** The rows of a list from line 2, '|' between cells, as they would be carried out one after the other on the image. */
export const planned = (columns: readonly ListField[], rows: readonly string[], { image = emptyImage(), said = {}, answers = new Map(), near, load = 'load-1' }: More = {}) => {
  const read = settings(columns, said);
  const piece = draftPiece(rows.map((row, at) => ({ line: at + 2, cells: row.split('|') })), answers, read, REFERENCE);
  const plans = planPiece(piece, { image, settings: read, today: TODAY, load, near, newId: () => `id-${(made += 1)}` });
  return { image, plans, deeds: plans.map(({ standings }) => standings.map(({ record, deed }) => `${record} ${deed}`)), findings: plans.flatMap((plan) => plan.findings) };
};
