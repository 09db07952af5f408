/** Before the name of every draft in the tab's storage. */
export const draftPrefix = 'lode-draft:';
