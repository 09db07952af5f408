/** The last thing a person did that can be undone, as they are asked about it. */
export type LastDeed = { id: string; deed: string; name: string | null; when: string };
