import { z } from 'zod';
import { PLACE_BASES, ROUNDINGS, SERIES_MEASURES } from '@/lib/domain/indicators/series';
import { IsoDay } from '@/lib/domain/shared/iso-day';
import { neededText } from '@/lib/domain/shared/needed-text';
import { optionalText } from '@/lib/domain/shared/optional-text';
import { messages } from '@/lib/messages';
import { expandNaics } from './expand-naics';
import { DECIMAL_MARKS } from './guess-decimal-mark';
import { Crosstab, crosstabLacks } from './crosstab';
import { REGION_SYSTEMS } from './region-finder';

const MOST_NAMES = 500;

/** Marks a name whose rows are left out on purpose. */
export const LEAVE_OUT = '-';
export const SCALES = ['as-written', '1', '1000', '1000000'] as const;

const choiceOf = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values, { error: () => messages.errors.notAChoice });

const positiveNumber = z
  .union([z.string(), z.number()]).nullish()
  .transform((typed) => (typed == null || typed === '' ? null : Number(typed)))
  .refine((value) => value === null || (Number.isFinite(value) && value > 0), { error: () => messages.errors.notANumber });

const webAddress = optionalText(500).refine((text) => text === null || /^https?:\/\/[^\s]+$/i.test(text), { error: () => messages.imports.errors.notAnAddress });

// Lists and not records: a printed name may hold any character, and a form addresses its fields by path.
const namesPutTo = (put: z.ZodType<string, string>) =>
  z.array(z.strictObject({ name: z.string().min(1).max(400), put }))
    .max(MOST_NAMES, { error: () => messages.imports.errors.tooManyNames(MOST_NAMES) })
    .default([]);

const industryCodes = z.string().trim().max(200)
  .refine((codes) => codes === '' || codes === LEAVE_OUT || expandNaics(codes) !== null, { error: () => messages.imports.errors.notNaics });

const fields = z.strictObject({
  /** Names the series across its vintages; a code nobody has used yet begins a new series. */
  seriesCode: z.string({ error: () => messages.errors.required }).trim().toLowerCase()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: () => messages.imports.errors.seriesCode })
    .max(60, { error: () => messages.errors.tooLong(60) }),
  vintage: neededText(80),
  title: neededText(200),
  provider: neededText(200),
  sourceTable: neededText(120),
  sourceUrl: webAddress,
  /** The years of the table, where nobody says otherwise. */
  referencePeriod: optionalText(60),
  retrievedOn: z.union([z.literal('').transform(() => null), IsoDay]).nullish().transform((day) => day ?? null),
  measure: choiceOf(SERIES_MEASURES),
  placeBasis: choiceOf(PLACE_BASES),
  ownership: optionalText(120),
  rounding: choiceOf(ROUNDINGS),
  /** In whole counts: 100 where the source prints thousands with one decimal. */
  roundingUnit: positiveNumber,
  survey: z.boolean(),
  /** In persons: estimates below it are not published. */
  releaseLimit: positiveNumber,
  timeSeriesOk: z.boolean(),
  employmentOk: z.boolean(),
  naicsVersion: neededText(40),
  licence: neededText(500),
  note: optionalText(20_000),
  decimalMark: choiceOf(DECIMAL_MARKS),
  scale: choiceOf(SCALES),
  regionSystem: z.union([z.literal(''), choiceOf(REGION_SYSTEMS)]).default(''),
  /** Name or code of the one region every figure is of, where the table has no column of regions. */
  region: z.string().trim().max(200).default(''),
  /** Regions of the table's own that nobody knows yet are created; otherwise their rows are refused. */
  newRegions: z.boolean().default(false),
  /** Industries are named by codes of the table's own. */
  ownIndustries: z.boolean().default(false),
  /** Where the figures of a sheet stand; null where the layout says it. */
  grid: Crosstab.nullish().transform((grid) => grid ?? null),
  /** Statistics Canada's layout: the member to keep, by the heading of each other dimension. */
  members: namesPutTo(z.string().max(400)),
  /** Region code, or LEAVE_OUT, by the name or code the file prints. */
  regionNames: namesPutTo(z.string().trim().max(20)),
  /** NAICS codes, or LEAVE_OUT, by the industry the file prints. */
  industryNames: namesPutTo(industryCodes),
});

/** How a file is to be read and what its figures are: filled in by a person, checked before anything is written. */
export const ImportChoices = fields
  .refine((choices) => choices.rounding !== 'unit' || choices.roundingUnit !== null, {
    path: ['roundingUnit'], error: () => messages.imports.errors.roundingUnit,
  })
  .refine(({ grid, region }) => grid === null || crosstabLacks(grid).every((field) => field === 'region' && region !== ''), { path: ['grid'], error: () => messages.imports.workbook.pick })
  .refine((choices) => !choices.employmentOk || choices.measure === 'employment', {
    path: ['employmentOk'], error: () => messages.imports.errors.notJobs,
  });
export type NamePut = { readonly name: string; readonly put: string };
export type ImportChoices = z.output<typeof ImportChoices>;
export type ImportChoicesInput = z.input<typeof ImportChoices>;
