/** Whether every field given is stored so already, compared as it is kept; a field left out and null are the same. */
export const saysNothingNew = (stored: object, given: object): boolean => {
  const held = new Map<string, unknown>(Object.entries(stored));
  return Object.entries(given).every(([field, value]) => JSON.stringify(held.get(field) ?? null) === JSON.stringify(value ?? null));
};
