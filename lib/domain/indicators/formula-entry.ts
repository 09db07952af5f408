/**
 * What a figure opens to: how it is computed, in the symbols of the field. `version` rises when the computation changes,
 * and is kept with every stored result. Symbols: e = employment (or the series' measure), i industry, r region, n reference,
 * 0 base year, 1 end year, T years, s share, g growth, w weight, f firm.
 */
export type Formula = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly formula: string;
  readonly units: string;
  readonly source: string;
};
