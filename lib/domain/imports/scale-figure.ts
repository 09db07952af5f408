const KEPT_DECIMALS = 1e6;

/** Published figure times its scale, without the dust of binary fractions: 2308.1 thousand is 2,308,100. */
export const scaleFigure = (figure: number, scale: number): number => Math.round(figure * scale * KEPT_DECIMALS) / KEPT_DECIMALS;
