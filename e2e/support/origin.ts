import { addressOfOwnServer } from './servers';

/** Where the product is served to this test. */
export const origin = (): string => new URL(addressOfOwnServer()).origin;
