type Part = string | number | readonly string[] | null | undefined;

/** An address of this product from its parts; empty ones are left out. */
export function hrefOf(path: string, parts: Readonly<Record<string, Part>>, anchor = ''): string {
  const query = new URLSearchParams();
  for (const [name, part] of Object.entries(parts)) {
    for (const value of Array.isArray(part) ? (part as readonly string[]) : [part as string | number | null | undefined]) {
      if (value !== null && value !== undefined && value !== '') query.append(name, String(value));
    }
  }
  const text = query.toString();
  return `${path}${text ? `?${text}` : ''}${anchor}`;
}
