/** Words that say in which form a body is incorporated, folded; several words in one form stand with a space. */
export const LEGAL_FORMS: readonly string[] = [
  'limited liability partnership', 'limited liability company', 'limited partnership', 'general partnership', 'unlimited liability company',
  'partnership', 'ltd', 'limited', 'inc', 'incorporated', 'incorporee', 'corp', 'corporation', 'co', 'company', 'cie', 'llp', 'llc', 'lp', 'ulc', 'plc',
  'ltee', 'limitee', 'enr', 'enrg', 'enregistree', 'senc', 'sencrl', 'srl', 'gmbh', 'ag', 'sa', 'nv', 'bv', 'pty', 'pc',
];

/** Words that join or introduce and tell nothing apart. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'in', 'at', 'a', 'de', 'du', 'des', 'la', 'le', 'les', 'et', 'l', 'd', 'n']);

/** What stands between the name of a company and the one it trades under. */
export const TRADING_AS = /\b(?:d\s*\/\s*b\s*\/\s*a|dba|o\s*\/\s*a|c\.o\.b\.?(?:\s+as)?|cob\s+as|operating\s+as|doing\s+business\s+as|trading\s+as|t\s*\/\s*a|formerly|f\s*\/\s*k\s*\/\s*a|a\s*\/\s*k\s*\/\s*a|aka)\b\.?/i;
