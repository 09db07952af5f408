import { redirect } from 'next/navigation';

const HomePage = () => redirect('/today');

export default HomePage;
