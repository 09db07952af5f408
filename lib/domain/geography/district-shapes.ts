import drawn from './bc-districts.json';

export type DistrictShape = {
  /** Statistics Canada's code of the census division. */
  readonly code: string;
  readonly name: string;
  /** The point farthest from its edges and how far that is: where a mark fits. */
  readonly centre: readonly number[];
  readonly room: number;
  /** Path data in the units of the drawing, holes included. */
  readonly path: string;
};

/**
 * The 29 census divisions of British Columbia (2011) as a drawing: Albers equal-area conic, whole units, small islands left out.
 * For a picture, never for measuring; shown with `licence`. Source: Statistics Canada, Census Divisions Boundary File 2011 Census.
 */
export const DISTRICT_MAP: {
  readonly source: string; readonly licence: string; readonly width: number; readonly height: number; readonly districts: readonly DistrictShape[];
} = drawn;
