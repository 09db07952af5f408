export const shortcutsCookie = 'lode-shortcuts';

/** Single-key shortcuts are on unless the cookie says 'off'. */
export function shortcutsOnOf(cookie: string | undefined): boolean {
  return cookie !== 'off';
}
