import type { ClaimEvidenceKind } from '@/lib/domain/claims/claim-evidence';
import type { LedgerRefusal } from '@/lib/domain/claims/ledger-refusal';

const evidenceKinds: Record<ClaimEvidenceKind, string> = { statement: 'The firm\'s own statement', visit: 'A visit that saw it', document: 'A document', other: 'Another source' };
const notYet: Record<LedgerRefusal, string> = {
  'needs-statement': 'Link the firm\'s own statement first: a contact in which it was made, or a document.',
  'not-supported': 'Only a supported claim can be verified.',
  'same-person': 'Somebody else than who recorded it verifies a claim.',
  'needs-other-evidence': 'Evidence from somebody else than who recorded the claim is needed.',
  'case-not-verified': 'Verify the jobs of the case first.',
  'more-than-verified': 'Its verified claims would say more jobs than are verified of the case.',
  'needs-why': 'Say why.',
};

export const claims = {
  title: 'Claim ledger',
  sub: 'Jobs we say were kept or created: what each claim rests on, and what the economy alone would have brought.',
  empty: 'No claim yet', emptyHint: 'Open a case and claim the jobs it kept or created, or note a claim in a contact.',
  none: 'No claim fits', all: 'All claims', filters: 'Narrow the ledger', anyState: 'Any state', anyKind: 'Kept and created', anyPart: 'All sub-clusters', show: 'Show',
  columns: { claim: 'Claim', firm: 'Organization', case: 'Case', part: 'Sub-cluster', years: 'Years', jobs: 'Jobs', state: 'State', evidence: 'Evidence', beside: 'Beside the reference' },
  kind: 'Kind', state: 'State', part: 'Sub-cluster', region: 'Region', jobs: 'Jobs', statement: 'In the firm\'s words', statedOn: 'Stated on', fromYear: 'From year', toYear: 'To year', case: 'Case', noCase: 'No case', owner: 'Owner',
  yearsHint: 'The years the claim speaks of: the shift-share beside it is of the same years.',
  totals: 'Jobs by state', claimsOf: (count: string) => `${count} ${count === '1' ? 'claim' : 'claims'}`,
  rests: 'support has gone', restsWhat: 'What it rested on was archived or removed. It counts as claimed until it is supported anew.',
  change: 'Change', changed: 'Changed', changeHint: 'Another number stands as claimed again.', archive: 'Archive', archiveQuestion: 'Archive this claim?', archiveWhat: 'It leaves the ledger and every count. Nothing is lost, and it can be taken back.', archived: 'This claim is archived', restore: 'Take back', inWords: (evidence: string) => `Evidence in words: ${evidence}`,
  years: (from: string, to: string) => (from === to ? from : `${from} to ${to}`), noYears: 'no years named', noPart: 'no sub-cluster named', noRegion: 'no region named',
  open: 'Claim jobs', opened: 'Claim recorded', record: 'Record the claim', openSub: 'What the firm says was kept or created. It counts only once its own statement supports it.',
  place: 'Change what it stands beside', placed: 'Changed',
  move: { supported: 'Support', verified: 'Verify', withdrawn: 'Withdraw', claimed: 'Take support back' }, moved: 'Noted', why: 'Why', on: 'On',
  evidence: 'What it rests on', noEvidence: 'Nothing yet', noEvidenceHint: 'Link the contact in which the firm said so, then what others have seen.',
  addEvidence: 'Add evidence', added: 'Added', takeBack: 'Take back', takenBack: (who: string) => `taken back by ${who}`, evidenceKind: 'Kind', source: 'Contact or file', sourceEmpty: 'None', note: 'Note', noteHint: 'Where it can be looked up, in words.',
  file: (name: string, day: string) => `File ${name}, contact of ${day}`, contact: (kind: string, day: string, text: string) => `${kind}, ${day}: ${text}`,
  evidenceHidden: 'a contact you may not read', gone: 'archived or removed since', by: (who: string, when: string) => `${who}, ${when}`, takeBackQuestion: 'Take this evidence back?', takeBackWhat: 'It stays in the record as taken back.',
  evidenceKinds, notYet,
  numberChanged: 'What is claimed was changed, so it stands as claimed again.',
  history: 'How it came to stand', historyFirst: (who: string) => `Recorded by ${who}`, since: (state: string, day: string) => `${state} on ${day}`,
  beside: {
    title: 'Beside the region', none: 'Name the sub-cluster, the region and the years to see what the reference alone would have brought.',
    base: (year: string) => `Jobs in ${year}`, ns: 'National share', im: 'Industry mix', rs: 'Regional share', end: (year: string) => `Jobs in ${year}`,
    where: (part: string, region: string, from: string, to: string) => `${part}, ${region}, ${from} to ${to}`,
    other: (from: string, to: string) => `The table has no figures for all of these years; the nearest are ${from} to ${to}.`,
    change: (change: string, reference: string, regional: string) => `Jobs changed by ${change}. National growth and industry mix alone would have brought ${reference}; ${regional} is the region's own.`,
    within: 'The jobs claimed are within what the region gained beyond the reference.',
    beyond: (excess: string) => `${excess} of the jobs claimed are more than the region gained beyond the reference: that many would have come without us.`,
    noneOwn: 'The region gained nothing beyond the reference: growth of this size would have come, or more, without us.',
    'against-loss': 'The reference alone would have lost jobs here over these years: keeping them went against the trend.',
    'with-growth': 'The reference alone would have brought jobs here over these years: that jobs were kept is no sign of our work by itself.',
    source: 'Shift-share of the same sub-cluster, region and years. It bounds a claim; it proves none.', open: 'Open the figures',
    otherTime: (from: string, to: string) => `No published table covers the years of the claim. The last it shows, ${from} to ${to}, are of another time: they do not judge this claim.`,
    inStead: (line: string) => `No table shows the sub-cluster by itself in these years. These are the figures of the published line ${line}, which holds other industries as well.`,
    otherYears: (from: string, to: string) => `figures of ${from} to ${to} only`,
    short: (regional: string) => `regional share ${regional}`,
  },
  refusals: {
    bothYears: 'Name both years, or none.', yearsOrder: 'The last year is before the first.', chooseSource: 'Choose the contact or the file.', visitIsContact: 'A visit is a contact, not a file.', documentIsFile: 'A document is a file of a contact.', sayWhere: 'Say where it can be looked up.',
    notTheirs: 'The organization of the claim took no part in that contact.', noOrganization: 'Name the organization of the case first.', lastStatement: 'The claim stands on this statement. Take its support back first.', already: 'It is there already.', removedAlready: 'It was taken back already.', notClosed: 'Archived cases take no claims.', otherOrganization: 'That case is of another organization.', verifiedStays: 'A verified claim keeps its case. Take its support back first.',
  },
};
