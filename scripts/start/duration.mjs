/** 840 ms -> "0.8 s"; 96 000 ms -> "1 min 36 s". */
export const duration = (milliseconds) => {
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};
