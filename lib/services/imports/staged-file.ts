import { dataFolder } from '../data-folder';

/** Where a staged copy lies. Its name is ours, never the one a browser sent. */
export const stagedFile = (stagedAs: string) => dataFolder('imports', stagedAs);
