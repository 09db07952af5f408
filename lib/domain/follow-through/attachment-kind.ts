/** What may be attached: endings of the name, what the content is found to be, and the type it is served as. */
export const ATTACHMENT_KINDS = [
  { endings: ['pdf'], found: ['application/pdf'], mediaType: 'application/pdf' },
  { endings: ['png'], found: ['image/png', 'image/apng'], mediaType: 'image/png' },
  { endings: ['jpg', 'jpeg'], found: ['image/jpeg'], mediaType: 'image/jpeg' },
  { endings: ['webp'], found: ['image/webp'], mediaType: 'image/webp' },
  { endings: ['heic', 'heif'], found: ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'], mediaType: 'image/heic' },
  { endings: ['docx'], found: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'], mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { endings: ['xlsx'], found: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { endings: ['pptx'], found: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'], mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  { endings: ['csv'], found: ['text'], mediaType: 'text/csv; charset=utf-8' },
  { endings: ['txt'], found: ['text', 'email', 'calendar', 'card'], mediaType: 'text/plain; charset=utf-8' },
  { endings: ['eml'], found: ['email'], mediaType: 'message/rfc822' },
  { endings: ['ics'], found: ['calendar'], mediaType: 'text/calendar; charset=utf-8' },
  { endings: ['vcf'], found: ['card'], mediaType: 'text/vcard; charset=utf-8' },
] as const;

/** What goes into the browser's file picker. */
export const ATTACHMENT_ENDINGS = ATTACHMENT_KINDS.flatMap(({ endings }) => endings.map((ending) => `.${ending}`));
