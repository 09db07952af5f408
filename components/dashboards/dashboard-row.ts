import type { MeasureCode } from '@/lib/domain/dashboards/measure';
import type { Point } from '@/lib/domain/dashboards/point';
import type { Standing } from '@/lib/domain/dashboards/standing';

export interface DashboardRow {
  code: MeasureCode;
  name: string;
  definition: string;
  href: string;
  points: readonly Point[];
  target: { value: number | null; version: number; by: string | null; on: string } | null;
  standing: Standing | null;
}
