import type { Ink } from '@/lib/domain/reports/drawing/shape';

/** The inks of the light theme, as paper, slides and text documents take them. */
export const PAPER_INKS: Record<Ink, string> = {
  ink: '#1f1c18', 'ink-2': '#4d473f', 'ink-3': '#6b6358', line: '#e3ded5', accent: '#9c4a22', wash: '#f7ebe3',
  mining: '#3d5a8a', manufacturing: '#b0602b', services: '#1f7a74', institutions: '#6a579f',
};
