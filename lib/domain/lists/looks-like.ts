import { isBusinessNumber } from '../register/business-number';
import { websiteOf } from '../register/website';
import type { ListField } from './list-field';

const LEGAL_FORM = /\b(ltd|inc|llp|corp|limited|incorporated|corporation|co-?op|ltée|enr|lp|society|association)\b\.?/i;

type Look = { field: ListField; least: number; is: (cell: string) => boolean };

/** What the values of a column give away, the surest first: the share of its cells that must look so. */
const LOOKS: readonly Look[] = [
  { field: 'person.email', least: 0.6, is: (cell) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(cell) },
  { field: 'organization.businessNumber', least: 0.8, is: (cell) => isBusinessNumber(cell.replace(/[\s-]/g, '').replace(/R[A-Z]\d{4}$/i, '')) },
  { field: 'organization.website', least: 0.6, is: (cell) => /^(https?:|www\.)/i.test(cell) && websiteOf(cell) !== null },
  { field: 'person.phone', least: 0.7, is: (cell) => /^\+?1?[\s.(-]*\d{3}[\s.)-]+\d{3}[\s.-]+\d{4}\b/.test(cell) },
  { field: 'organization.legalName', least: 0.3, is: (cell) => LEGAL_FORM.test(cell) },
];

/** The field the values of a column look like, or null; columns of fewer than three values say nothing. */
export const looksLike = (values: readonly string[], taken: ReadonlySet<ListField>): ListField | null => {
  const filled = values.map((cell) => cell.trim()).filter(Boolean);
  if (filled.length < 3) return null;
  return LOOKS.find(({ field, least, is }) => !taken.has(field) && filled.filter(is).length / filled.length >= least)?.field ?? null;
};
