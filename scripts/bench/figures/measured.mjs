const cpuSince = (before) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** Does the work once in this process and prints seconds, memory above what the process held before, and a number to check by. */
export const measured = async (work) => {
  const idle = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const start = performance.now();
  const check = await work();
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(`${JSON.stringify({ seconds, memory: (process.resourceUsage().maxRSS * 1024 - idle) / 1024 ** 2, check, cpu: cpuSince(cpu) })}\n`);
};
