/** The state of a browser that has never been here. */
export const nobody = { cookies: [], origins: [] };
