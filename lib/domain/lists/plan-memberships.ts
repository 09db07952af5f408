import { messages } from '@/lib/messages';
import { isAssociation } from '../register/association-kind';
import { fold } from '../register/fold';
import { overlaps } from '../register/validity';
import type { KnownMembership, MembershipFields } from './register-image';
import type { RowPlot } from './row-plot';
import type { MembershipGiven } from './row-draft';

export type Member = { organizationId: string; personId: null; name: string } | { organizationId: null; personId: string; name: string };

const associationOf = ({ image }: RowPlot, name: string) => {
  const found = [...image.organizationNames.get(fold(name)) ?? []].flatMap((id) => image.organizations.get(id) ?? []).filter(({ archived, fields }) => !archived && isAssociation(fields.kind));
  return found.length === 1 ? found[0] : undefined;
};

/** The associations a row names that are none, or more than one: they must be there before anybody can be their member. */
export const strangeAssociations = (plot: RowPlot): string[] => plot.draft.memberships.flatMap(({ association }) => {
  const found = associationOf(plot, association);
  return found ? [] : [messages.lists.cell.unknownAssociation(association.slice(0, 80))];
});

const planOne = (plot: RowPlot, { organizationId, personId, name }: Member, given: MembershipGiven): void => {
  const { image, standings, writes } = plot;
  const association = associationOf(plot, given.association);
  if (!association || association.id === organizationId) return;
  const label = `${name}, ${association.fields.legalName}`;
  const member = organizationId ?? personId ?? '';
  const held = image.memberships.get(member) ?? [];
  const classed = (fields: MembershipFields) => given.membershipClass === null || fields.membershipClass === null || fold(fields.membershipClass) === fold(given.membershipClass);
  const known = held.find(({ fields }) => fields.associationId === association.id && classed(fields) && overlaps(fields, given));
  if (known) {
    const { membershipClass, validFrom, validTo } = known.fields;
    // What is stated stays; a list only completes it.
    const fields = { ...known.fields, membershipClass: membershipClass ?? given.membershipClass, validFrom: validFrom ?? given.validFrom, validTo: validTo ?? given.validTo };
    const inOrder = fields.validFrom === null || fields.validTo === null || fields.validFrom <= fields.validTo;
    const changes = inOrder && JSON.stringify(fields) !== JSON.stringify(known.fields);
    standings.push({ record: 'membership', deed: changes ? 'update' : 'same', id: known.id, name: label });
    if (!changes) return;
    writes.push({ write: 'update', record: 'membership', id: known.id, version: known.version, before: known.fields, fields });
    image.memberships.set(member, held.map((each) => (each.id === known.id ? { ...known, fields, version: known.version + 1 } : each)));
    return;
  }
  const { membershipClass, validFrom, validTo } = given;
  const fields: MembershipFields = { organizationId, personId, associationId: association.id, membershipClass, validFrom, validTo };
  const added: KnownMembership = { id: plot.newId(), line: plot.draft.line, version: 1, base: {}, fields };
  writes.push({ write: 'create', record: 'membership', id: added.id, fields });
  standings.push({ record: 'membership', deed: 'create', id: added.id, name: label });
  image.memberships.set(member, [...held, added]);
};

/** Plans what the organization of a row, or its person where it has none, is a member of. */
export const planMemberships = (plot: RowPlot, member: Member): void => {
  for (const given of plot.draft.memberships) planOne(plot, member, given);
};
