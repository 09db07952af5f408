import { z } from 'zod';

export const SERIES_MEASURES = ['employment', 'experienced_labour_force', 'establishments'] as const;
export type SeriesMeasure = (typeof SERIES_MEASURES)[number];

export const SERIES_UNITS = ['persons', 'thousand_persons', 'establishments'] as const;
export type SeriesUnit = (typeof SERIES_UNITS)[number];

export const PLACE_BASES = ['work', 'residence'] as const;
export const ROUNDINGS = ['none', 'base5', 'unit'] as const;

/**
 * What the publisher allows one vintage of one table to be used for. `roundingUnit` is in the series' own unit,
 * `releaseLimit` in persons. `timeSeriesOk` and `employmentOk` decide what the types below let through.
 */
export const Series = z.object({
  code: z.string().min(1),
  vintage: z.string().min(1),
  measure: z.enum(SERIES_MEASURES),
  unit: z.enum(SERIES_UNITS),
  placeBasis: z.enum(PLACE_BASES),
  ownership: z.string().nullable(),
  rounding: z.enum(ROUNDINGS),
  roundingUnit: z.number().positive().nullable(),
  /** Null where nobody stated the source, so that it may be one. */
  survey: z.boolean().nullable(),
  releaseLimit: z.number().positive().nullable(),
  timeSeriesOk: z.boolean(),
  employmentOk: z.boolean(),
  naicsVersion: z.string().min(1),
});
export type Series = Readonly<z.infer<typeof Series>>;

/** Only this may enter a growth figure. */
export type TimeSeries<S extends Series = Series> = S & { readonly timeSeriesOk: true };
/** Only this may enter a jobs figure. */
export type EmploymentSeries<S extends Series = Series> = S & { readonly employmentOk: true };
