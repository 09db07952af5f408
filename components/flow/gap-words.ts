import type { FlowFigure } from '@/lib/domain/flow/flow-figure';
import { messages } from '@/lib/messages';

/** A figure in words, or why there is none. */
export const figureOr = (figure: FlowFigure, words: (value: number) => string): string => (figure.value === null ? messages.flow.gaps[figure.reason] : words(figure.value));
