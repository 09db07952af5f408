type Part = string | number | readonly string[] | null | undefined;

const PLAIN = /^[\w.*-]*$/;

/** As a form writes it. A page has hundreds of addresses, and a URLSearchParams for each is ten times the work. */
const encoded = (text: string) => PLAIN.test(text) ? text : encodeURIComponent(text).replace(/%20/g, '+').replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** An address of this product from its parts; empty ones are left out. */
export function hrefOf(path: string, parts: Readonly<Record<string, Part>>, anchor = ''): string {
  let query = '';
  for (const [name, part] of Object.entries(parts)) {
    for (const value of Array.isArray(part) ? (part as readonly string[]) : [part as string | number | null | undefined]) {
      if (value !== null && value !== undefined && value !== '') query += `${query ? '&' : '?'}${name}=${encoded(String(value))}`;
    }
  }
  return `${path}${query}${anchor}`;
}
