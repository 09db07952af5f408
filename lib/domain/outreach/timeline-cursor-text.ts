/** The cursor of the last contact on a page, as it stands in an address. */
export const timelineCursorText = ({ occurredOn, id }: { occurredOn: string; id: string }): string => `${occurredOn}_${id}`;
