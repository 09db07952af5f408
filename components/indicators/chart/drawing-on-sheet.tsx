import type { ReactElement } from 'react';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { DrawingSheet } from './drawing-sheet';

/** A drawing with the title and source of the table it belongs to. */
export const drawingOnSheet = (drawing: ReactElement, { width, height }: { width: number; height: number }, { title, source }: Pick<Sheet, 'title' | 'source'>) => (
  <DrawingSheet title={title} source={source} width={width} height={height}>{drawing}</DrawingSheet>
);
