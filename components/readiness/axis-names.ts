import type { AxisCode } from '@/lib/domain/readiness/axis-code';
import { messages } from '@/lib/messages';

export const axisNames = (axes: readonly AxisCode[]): string => axes.map((axis) => messages.readiness.axes[axis].name.toLowerCase()).join(', ');
