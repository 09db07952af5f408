import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and for the first moment in the browser, true from then on: for what only the browser draws. */
export const useInBrowser = (): boolean => useSyncExternalStore(never, () => true, () => false);
