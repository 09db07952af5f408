import { CASE_FIELDS } from '@/lib/domain/sheet/case-fields';
import { CONTACT_FIELDS } from '@/lib/domain/sheet/contact-fields';
import { ORGANIZATION_FIELDS } from '@/lib/domain/sheet/organization-fields';
import { PEOPLE_FIELDS } from '@/lib/domain/sheet/people-fields';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import { messages } from '@/lib/messages';

const FIELDS = { organizations: ORGANIZATION_FIELDS, people: PEOPLE_FIELDS, contacts: CONTACT_FIELDS, cases: CASE_FIELDS } as const satisfies Record<string, readonly SheetField[]>;

export type SheetName = keyof typeof FIELDS;

/** The columns a list has for somebody: all that were declared but those they lack the right to. */
export const fieldsOf = (name: SheetName, lacking: readonly string[]): readonly SheetField[] => (FIELDS[name] as readonly SheetField[]).filter(({ id }) => !lacking.includes(id));

export const labelOf = (name: SheetName, id: string): string => (messages.sheet.fields[name] as Readonly<Record<string, string>>)[id] ?? id;
