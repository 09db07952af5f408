import type { AxisCode } from './axis-code';
import type { SchemeCode } from './scheme-code';
import type { SubjectKind } from './subject-kind';

export type SchemeAxis = { readonly code: AxisCode; readonly least: number; readonly most: number };

export type Scheme = {
  readonly code: SchemeCode;
  readonly subjects: readonly SubjectKind[];
  readonly axes: readonly SchemeAxis[];
  /** The axes whose minimum is the level; empty where a scheme has none. */
  readonly levelAxes: readonly AxisCode[];
  /** Asks of somebody's power: never of a rights holder, unless a manager enables it. */
  readonly ofPower: boolean;
};
