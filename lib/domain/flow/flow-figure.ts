/** Why a figure of the flow is null. The words are in the message catalogue. */
export const FLOW_GAPS = ['none-ended', 'no-visits', 'not-reached', 'none-closed', 'none-stated', 'not-settled', 'not-readable'] as const;
export type FlowGap = (typeof FLOW_GAPS)[number];

/** A figure of the flow of cases, or why there is none. Null is never 0. */
export type FlowFigure = { readonly value: number } | { readonly value: null; readonly reason: FlowGap };

export const flowFigure = (value: number): FlowFigure => ({ value });
export const noFigure = (reason: FlowGap): FlowFigure => ({ value: null, reason });
