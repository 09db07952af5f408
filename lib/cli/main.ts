import { follow } from './follow';

process.exitCode = await follow(process.argv.slice(2));
