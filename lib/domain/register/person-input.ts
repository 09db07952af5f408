import { z } from 'zod';
import { messages } from '@/lib/messages';
import { optionalText } from '../shared/optional-text';
import { affiliationFields } from './affiliation-input';
import { inOrder } from './dated';
import { editedRecord, idWithVersion } from './edited-record';
import { fold } from './fold';
import { OptionalDay } from './optional-day';
import { optionalName } from './optional-name';
import { PREFERRED_CHANNELS } from './preferred-channel';
import { SPOKEN_LANGUAGES } from './spoken-language';

const Email = z
  .union([z.literal(''), z.email({ error: () => messages.register.refusals.email }).max(254, { error: () => messages.errors.tooLong(254) })], {
    error: () => messages.register.refusals.email,
  })
  .nullish()
  .transform((address) => address || null);

// Kept as typed: numbers of the trade carry extensions, satellite prefixes and remarks.
const Phone = optionalName(60).refine((number) => number === null || (number.match(/\d/g)?.length ?? 0) >= 3, {
  error: () => messages.register.refusals.phone,
});

/** A person, wholly: what is left out is emptied. A new person may come with the first affiliation. */
export const PersonInput = z
  .strictObject({
    ...editedRecord,
    givenName: optionalName(100),
    familyName: optionalName(100),
    pronoun: optionalName(40),
    languages: z
      .array(z.enum(SPOKEN_LANGUAGES, { error: () => messages.errors.notAChoice }))
      .max(SPOKEN_LANGUAGES.length)
      .default([])
      .transform((languages) => SPOKEN_LANGUAGES.filter((language) => languages.includes(language))),
    email: Email,
    phone: Phone,
    preferredChannel: z.union([z.literal(''), z.enum(PREFERRED_CHANNELS)], { error: () => messages.errors.notAChoice })
      .nullish().transform((channel) => channel || null),
    /** The day the person asked not to be contacted; null = may be contacted. */
    doNotContactSince: OptionalDay,
    about: optionalText(4000),
    affiliation: z.strictObject(affiliationFields).superRefine(inOrder).nullish().transform((first) => first ?? null),
  })
  .superRefine(idWithVersion)
  .superRefine((input, context) => {
    if (fold(`${input.givenName ?? ''} ${input.familyName ?? ''}`) === '') {
      context.addIssue({ code: 'custom', path: ['givenName'], message: messages.register.refusals.noName });
    }
    if (input.id !== undefined && input.affiliation !== null) {
      context.addIssue({ code: 'custom', path: ['affiliation'], message: messages.register.refusals.affiliationOnlyWhenNew });
    }
  });
export type PersonInput = z.output<typeof PersonInput>;
export type PersonDraft = z.input<typeof PersonInput>;
