/** Inks by their part in a drawing; every writer has its own colours for them, light and dark. */
export const INKS = ['ink', 'ink-2', 'ink-3', 'line', 'accent', 'wash', 'mining', 'manufacturing', 'services', 'institutions'] as const;
export type Ink = (typeof INKS)[number];

/** What a chart is drawn of. Units: points of the drawing, origin at its upper left. A text's `y` is its baseline. */
export type Shape =
  | { readonly form: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly ink: Ink; readonly width: number; readonly dashed?: true }
  | { readonly form: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly ink: Ink }
  | { readonly form: 'circle'; readonly x: number; readonly y: number; readonly r: number; readonly ink: Ink; readonly hollow: boolean }
  | { readonly form: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly size: number; readonly ink: Ink; readonly anchor: 'start' | 'middle' | 'end'; readonly strong?: true };

export type Drawing = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };
