import { messages } from '@/lib/messages';
import { AffiliationInput } from '../register/affiliation-input';
import { MembershipInput } from '../register/membership-input';
import { checkedBy } from './checked-by';
import { draftContact } from './draft-contact';
import { draftOrganization } from './draft-organization';
import { dayOfYear } from './day-of-year';
import { dayIn, draftPerson, namesPerson } from './draft-person';
import { draftSite } from './draft-site';
import type { ListField } from './list-field';
import type { ListReference } from './list-reference';
import type { ListSettings } from './list-settings';
import { rowCells, type RowCells } from './row-cells';
import type { AffiliationGiven, CellProblem, MembershipGiven, ParticipantGiven, RowDraft } from './row-draft';
import { splitCell } from './split-cell';

const { cell: words } = messages.lists;

const termIn = (row: RowCells, record: 'affiliation' | 'membership', settings: ListSettings, today: string) => {
  const bound = (field: ListField, end: 'first' | 'last') => dayOfYear(row.text(field), end) ?? dayIn(row, field, settings, today);
  return { validFrom: bound(`${record}.validFrom`, 'first'), validTo: bound(`${record}.validTo`, 'last') };
};

const affiliationIn = (row: RowCells, settings: ListSettings, today: string): AffiliationGiven | null => {
  const { validFrom, validTo } = termIn(row, 'affiliation', settings, today);
  const checked = checkedBy(AffiliationInput, { personId: '-', organizationId: '-', title: row.text('affiliation.title'), validFrom, validTo }, row, (name) => `affiliation.${name}` as ListField);
  return checked && { title: checked.title, validFrom: checked.validFrom, validTo: checked.validTo };
};

const membershipsIn = (row: RowCells, settings: ListSettings, today: string): MembershipGiven[] => {
  const names = splitCell(row.text('membership.association'));
  if (names.length === 0) return [];
  const { validFrom, validTo } = termIn(row, 'membership', settings, today);
  const checked = checkedBy(MembershipInput, {
    organizationId: '-', associationId: '.', membershipClass: row.text('membership.membershipClass'), validFrom, validTo,
  }, row, (name) => (name === 'associationId' ? 'membership.association' : `membership.${name}` as ListField));
  if (checked === null) return [];
  return names.map((association) => ({ association, membershipClass: checked.membershipClass, validFrom: checked.validFrom, validTo: checked.validTo }));
};

/** Ids as lists of contacts have them, 'person/organization' for somebody who spoke for one. */
const participantsIn = (row: RowCells): ParticipantGiven[] => splitCell(row.text('activity.participants')).map((part) => {
  const [id = '', onBehalfOf] = part.split('/').map((each) => each.trim());
  return { id, onBehalfOf: onBehalfOf || null };
});

/** Telephones and addresses that are the firm's own, and those of a row that names nobody. */
const officeOf = (row: RowCells, noPerson: boolean): RowDraft['office'] => {
  const given = (own: ListField, persons: ListField) => [row.text(own), noPerson ? row.text(persons) : ''].filter(Boolean);
  return { phones: given('organization.phone', 'person.phone'), emails: given('organization.email', 'person.email') };
};

const draft = (row: RowCells, line: number, settings: ListSettings, reference: ListReference): RowDraft => {
  const { today } = reference;
  const noPerson = !namesPerson(row);
  const office = officeOf(row, noPerson);
  const general = [...office.phones.map(words.office.phone), ...office.emails.map(words.office.email)];
  // A remark without a day is no contact; it stays with whom it is about.
  const remark = row.has('activity.occurredOn') ? '' : [row.text('activity.summary'), row.text('activity.details')].filter(Boolean).join('\n');
  const organization = draftOrganization(row, reference, [...general, remark].filter(Boolean));
  const person = draftPerson(row, settings, today);
  return {
    line, organization, office,
    site: draftSite(row, settings, reference),
    person: person && remark !== '' && organization === null ? { ...person, given: { ...person.given, about: [person.given.about, remark].filter(Boolean).join('\n') } } : person,
    affiliation: noPerson || organization === null ? null : affiliationIn(row, settings, today),
    memberships: membershipsIn(row, settings, today),
    contact: draftContact(row, settings, today), participants: participantsIn(row),
    problems: [],
  };
};

const NOTHING = { organization: null, office: { phones: [], emails: [] }, site: null, person: null, affiliation: null, memberships: [], contact: null, participants: [] };

/** Cells that were broken on the way: letters that cannot be read, and the first cell beyond the headings. */
const damageOf = (cells: readonly string[], beyond: number | null): CellProblem[] => cells.flatMap((value, column) => {
  if (column === beyond) return [{ column, value, says: words.tooManyCells }];
  return value.includes('\ufffd') ? [{ column, value, says: words.unreadable }] : [];
});

/**
 * One row of a list as the records it speaks of, or with the cells that cannot be taken. Under `leave-out` those cells are left out and
 * the rest of the row stands; a row without a name for its record is held back all the same.
 */
export const draftRow = (cells: readonly string[], line: number, settings: ListSettings, reference: ListReference): RowDraft => {
  const row = rowCells(cells, settings.columns);
  const shifted = cells.slice(settings.columns.length).some((cell) => cell.trim() !== '');
  const damage = damageOf(cells, shifted ? settings.columns.length : null);
  const first = draft(row, line, settings, reference);
  const refused = row.refused();
  if (damage.length > 0) {
    // What stands in a shifted row reads badly for that alone.
    const besides = shifted ? [] : refused.filter(({ column }) => damage.every((each) => each.column !== column));
    return { ...NOTHING, line, problems: [...damage, ...besides].sort((one, other) => one.column - other.column) };
  }
  if (refused.length === 0 || settings.badCells === 'hold') return { ...first, problems: refused };
  const again = rowCells(cells, settings.columns);
  again.leaveOut(refused.map(({ field }) => field));
  return { ...draft(again, line, settings, reference), problems: again.refused() };
};
