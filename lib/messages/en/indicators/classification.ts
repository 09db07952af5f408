/** A classification by the version a table states: '2017' is NAICS Canada's, anything else is printed as stated. */
export const classification = (version: string) => (/^\d{4}\b/.test(version) ? `NAICS Canada ${version}` : /naics|scian/i.test(version) ? version : `NAICS, version ${version}`);
