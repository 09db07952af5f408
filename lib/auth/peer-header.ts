const held = globalThis as typeof globalThis & { lodePeerHeader?: string };

/** The name under which the socket's address travels inside this process; drawn at start, so that nobody can send it. */
export const peerHeader = (): string => (held.lodePeerHeader ??= `x-lode-peer-${crypto.randomUUID()}`);
