// Where anybody can have an address: they name no firm.
const PUBLIC_HOSTS = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'hotmail.ca', 'live.com', 'live.ca', 'msn.com', 'yahoo.com', 'yahoo.ca', 'icloud.com', 'me.com', 'mac.com',
  'aol.com', 'proton.me', 'protonmail.com', 'gmx.com', 'telus.net', 'shaw.ca', 'rogers.com', 'sympatico.ca', 'bell.net', 'citywest.ca',
]);

const plainHost = (host: string) => host.toLowerCase().replace(/^www\./, '').replace(/\.$/, '');

/** The domain of an e-mail address that can stand for an organization; null for a public mail host or an address without one. */
export const emailDomain = (address: string): string | null => {
  const host = plainHost(/@([^@\s]+)$/.exec(address)?.[1] ?? '');
  return /^[^.].*\.[^.]+$/.test(host) && !PUBLIC_HOSTS.has(host) ? host : null;
};

/** The domain of a website, to be compared with it; null when the address can not be read. */
export const websiteDomain = (website: string): string | null => (URL.canParse(website) ? plainHost(new URL(website).hostname) : null);

/** Whether mail of a domain is an organization's: the same domain, or one below its website's ('mail.example.ca' for 'example.ca'). */
export const isOfDomain = (mail: string, website: string): boolean => mail === website || mail.endsWith(`.${website}`);
