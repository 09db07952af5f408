import { STREAMS, type Stream } from './stream';

/** A stream as it stands in an address: 'start-up'. */
export const streamSlug = (stream: Stream): string => stream.replace('_', '-');

/** The stream an address names; null where it names none. */
export const streamOfSlug = (slug: string): Stream | null => STREAMS.find((stream) => streamSlug(stream) === slug) ?? null;
