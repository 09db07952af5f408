/** Where a role begins to be proposed. Ours: no source in the field gives such cuts. */
export const ROLE_CUTS = {
  /** Share of the sub-cluster's firms a convener reaches. */
  convenes: 0.25,
  /** Share of the sub-cluster's firms that a voice alone reaches. */
  speaks: 0.1,
  /** Firms of the sub-cluster an anchor buys from. */
  anchors: 3,
} as const;
