/** To a page as a whole new document: nothing read before the sign-in stays in memory, and the new cookie counts at once. */
export const leaveFor = (path: string): void => window.location.assign(path);
