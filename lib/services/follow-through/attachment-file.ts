import { dataFolder } from '../data-folder';

/** Where a file of a contact lies: under a name of ours, never the one a browser sent. */
export const attachmentFile = (storedAs: string) => dataFolder('attachments', storedAs);
