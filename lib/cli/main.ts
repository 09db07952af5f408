import { follow } from './follow';

// Whoever reads the answer may have heard enough (`| head`).
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

process.exitCode = await follow(process.argv.slice(2));
