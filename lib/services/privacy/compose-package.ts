import { disclosedRecord } from '@/lib/domain/privacy/disclosed-record';
import { disclosureHtml } from '@/lib/domain/privacy/disclosure-html';
import type { LoadedDisclosure } from './load-disclosure';

/** The package as it leaves on a day. */
export const composePackage = ({ reference, name, records, decisions }: LoadedDisclosure, issuedOn: string) => {
  const disclosed = records.map((record) => disclosedRecord(record, decisions));
  return { reference, name, issuedOn, records: disclosed, html: disclosureHtml({ reference, name, issuedOn, records: disclosed }) };
};
