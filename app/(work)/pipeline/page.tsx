import { redirect } from 'next/navigation';

/** The pipeline opens on retention: what is there comes before what may come. */
const PipelinePage = () => redirect('/pipeline/retention');

export default PipelinePage;
