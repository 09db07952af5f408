const HEADERS = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:from|to|subject|date|message-id|received|return-path|mime-version):/i;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Whether a text begins with the headers of an e-mail message, whatever control characters somebody put between. */
export const hasMailHeaders = (text: string): boolean =>
  HEADERS.test(text.replaceAll('\r\n', '\n').replace(CONTROL, '').replace(/^\ufeff/, '').replace(/^\n+/, '').replace(/^From [^\n]*\n/, ''));
