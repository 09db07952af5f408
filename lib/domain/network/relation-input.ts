import { z } from 'zod';
import { messages } from '@/lib/messages';
import { datedFields, inOrder } from '../register/dated';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { OptionalId } from '../register/optional-id';
import { optionalName } from '../register/optional-name';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { HIGHEST_LEVEL } from './collaboration-level';
import { ORGANIZATION_RELATION_KINDS, PERSON_RELATION_KINDS, RELATION_KINDS } from './relation-kind';

const notAChoice = { error: () => messages.errors.notAChoice };
const words = () => messages.network.refusals;

/** How close they are, 1 to 5 on the scale of collaboration; null: nobody said. */
const Strength = z.union([z.literal(''), z.coerce.number().int().min(1).max(HIGHEST_LEVEL)], notAChoice).nullish().transform((level) => (level === '' ? null : (level ?? null)));

/** What one organization is to another, or one person to another, for a time; how close, and how we know. */
export const RelationInput = z
  .strictObject({
    ...editedRecord,
    kind: z.enum(RELATION_KINDS, notAChoice),
    fromOrganizationId: OptionalId,
    toOrganizationId: OptionalId,
    fromPersonId: OptionalId,
    toPersonId: OptionalId,
    strength: Strength,
    source: optionalName(200),
    activityId: OptionalId,
    confidentiality: z.enum(CONFIDENTIALITIES, notAChoice).default('internal'),
    ...datedFields,
  })
  .superRefine(idWithVersion)
  .superRefine(inOrder)
  .superRefine((input, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const organizations = [input.fromOrganizationId, input.toOrganizationId];
    const people = [input.fromPersonId, input.toPersonId];
    const between = people.every((id) => id !== null) && organizations.every((id) => id === null) ? 'people'
      : organizations.every((id) => id !== null) && people.every((id) => id === null) ? 'organizations' : null;
    if (between === null) return refuse(people.some((id) => id !== null) ? 'toPersonId' : 'toOrganizationId', words().twoEnds);
    const [from, to] = between === 'people' ? people : organizations;
    if (from === to) refuse(between === 'people' ? 'toPersonId' : 'toOrganizationId', words().withItself);
    const kinds: readonly string[] = between === 'people' ? PERSON_RELATION_KINDS : ORGANIZATION_RELATION_KINDS;
    if (!kinds.includes(input.kind)) refuse('kind', words().notBetween);
  });
export type RelationInput = z.output<typeof RelationInput>;
export type RelationDraft = z.input<typeof RelationInput>;
