import { getDomain } from 'tldts';

/** Hosts many bodies share: what stands there is nobody's own domain. */
const SHARED = new Set([
  'facebook.com', 'fb.com', 'linkedin.com', 'instagram.com', 'twitter.com', 'x.com', 'youtube.com', 'google.com', 'sites.google.com', 'wixsite.com', 'weebly.com', 'wordpress.com', 'blogspot.com', 'squarespace.com', 'godaddysites.com', 'yellowpages.ca', 'bclocalnews.com', 'linktr.ee',
  'gmail.com', 'hotmail.com', 'outlook.com', 'live.com', 'live.ca', 'yahoo.com', 'yahoo.ca', 'icloud.com', 'me.com', 'telus.net', 'shaw.ca', 'protonmail.com', 'proton.me', 'msn.com', 'aol.com', 'rogers.com', 'bell.net', 'citywest.ca', 'gov.bc.ca', 'gc.ca', 'canada.ca',
]);

/** The registrable domain of a website or an e-mail address ('www.shop.example.bc.ca' is 'example.bc.ca'); null where it is shared by many or is none. */
export const webDomain = (address: string): string | null => {
  const domain = getDomain(address.includes('@') && !address.includes('/') ? address.slice(address.lastIndexOf('@') + 1) : address);
  return domain === null || SHARED.has(domain) ? null : domain;
};
