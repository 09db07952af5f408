export const calendar = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthsInFull: [
    'January', 'February', 'March', 'April', 'May', 'June',
    'July', 'August', 'September', 'October', 'November', 'December',
  ],
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  weekdaysInFull: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  daysAgo: (days: number) => `${days} days ago`,
  inDays: (days: number) => `in ${days} days`,
  monthsAgo: (months: number) => `${months} months ago`,
  inMonths: (months: number) => `in ${months} months`,
  yearsAgo: (years: number) => (years === 1 ? '1 year ago' : `${years} years ago`),
  inYears: (years: number) => (years === 1 ? 'in 1 year' : `in ${years} years`),
  daysLate: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
};
