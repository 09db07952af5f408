/** Where what a slide tells may stand. Inches of a slide of 13.33 by 7.5. */
export const BOX = { x: 0.6, width: 12.13, top: 1.35, bottom: 6.85 };
