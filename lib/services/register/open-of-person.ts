/** Values that may stand in the audit trail; what identifies a person leaves a digest, so that a purge can remove it. */
export const OPEN_OF_PERSON = ['languages', 'preferredChannel', 'doNotContactSince'];
