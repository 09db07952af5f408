import { z } from 'zod';
import { messages } from '@/lib/messages';
import { DECIMAL_MARKS } from '../imports/guess-decimal-mark';
import { ACTIVITY_KINDS } from '../outreach/activity-kind';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { neededText } from '../shared/needed-text';
import { DATE_ORDERS } from './date-order';
import { LIST_FIELDS } from './list-field';
import { ListWord } from './list-word';

const notAChoice = () => messages.errors.notAChoice;

export const MOST_COLUMNS = 300;

export const UNSURE = ['ask', 'new'] as const;
export const BAD_CELLS = ['hold', 'leave-out'] as const;
export const ON_CONFLICT = ['keep', 'take'] as const;

/** How a list is read: what each column holds, and what is to happen where the list leaves something open. */
export const ListSettings = z
  .strictObject({
    columns: z.array(z.union([z.literal(''), z.enum(LIST_FIELDS)], { error: notAChoice }).nullable().transform((field) => field || null)).max(MOST_COLUMNS),
    /** Where the ids of the list come from: 'HubSpot', 'Membership list'. Two systems may use the same id. */
    system: neededText(80),
    dateOrder: z.enum(DATE_ORDERS, { error: notAChoice }).default('ask'),
    decimalMark: z.enum(DECIMAL_MARKS, { error: notAChoice }).default('point'),
    /** What a contact is when no cell says. */
    contactKind: z.enum(ACTIVITY_KINDS, { error: notAChoice }).default('call'),
    /** The level of every contact; a cell may raise it, never lower it. */
    level: z.enum(CONFIDENTIALITIES, { error: notAChoice }).default('internal'),
    /** A record that may be one of several: ask, or make a new one. */
    unsure: z.enum(UNSURE, { error: notAChoice }).default('ask'),
    /** A cell that cannot be read: hold its row back, or leave the cell out. */
    badCells: z.enum(BAD_CELLS, { error: notAChoice }).default('hold'),
    /** A field that a person changed and the list changes otherwise: the person's, or the list's. */
    conflicts: z.enum(ON_CONFLICT, { error: notAChoice }).default('keep'),
    /** What the list means by its words, as somebody mended them; left out = as it was. */
    words: z.array(ListWord).max(5000).optional(),
  })
  .superRefine(({ columns }, context) => {
    if (columns.every((field) => field === null)) context.addIssue({ code: 'custom', path: ['columns'], message: messages.lists.refusals.noColumns });
  });
export type ListSettings = z.output<typeof ListSettings>;
export type ListSettingsInput = z.input<typeof ListSettings>;
