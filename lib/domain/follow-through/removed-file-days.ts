/** A file taken off its contact can be put back for so many days; after that its bytes go. */
export const REMOVED_FILE_DAYS = 30;
