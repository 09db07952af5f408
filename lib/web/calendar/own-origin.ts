/** The address people know us by; behind a proxy the request's own is another. */
export const ownOrigin = (request: Request): string => new URL(process.env.NEXTAUTH_URL ?? request.url).origin;
