import type { ObservationStatus } from './observation-status';

export type FigureCell = {
  readonly regionCode: string;
  readonly lineCode: string;
  readonly year: number;
  readonly value: number | null;
  readonly status: ObservationStatus;
};

export type FigureLine = {
  readonly code: string;
  readonly title: string;
  readonly level: 'total' | 'group' | 'leaf' | 'detail';
  readonly naics: readonly string[];
  readonly parentCode: string | null;
};
