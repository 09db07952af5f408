import { redirect } from 'next/navigation';
import { askedResults } from '../asked-results';

const FIELDS = ['state', 'kind', 'ownerId', 'organizationId', 'from', 'to'];

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Jobs that firms speak of stand in one place, the claim ledger; what narrowed them here narrows them there. */
const ClaimsPage = async ({ searchParams }: Props) => {
  const asked = new URLSearchParams(askedResults(await searchParams, FIELDS)).toString();
  return redirect(`/pipeline/claims${asked === '' ? '' : `?${asked}`}`);
};

export default ClaimsPage;
