/** A file of a contact, as a list shows it; its bytes are asked for by id. */
export type AttachmentRow = { id: string; fileName: string; mediaType: string; bytes: number; addedOn: Date; addedBy: string };
