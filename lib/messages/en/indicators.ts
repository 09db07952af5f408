export const indicators = {};
