/** Code points, not bytes: a passphrase in any script counts as its writer counts it. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;
