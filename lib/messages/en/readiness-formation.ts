export const formation = {};
