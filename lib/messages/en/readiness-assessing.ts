export const assessing = {};
