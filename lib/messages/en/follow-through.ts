export const followThrough = {};
