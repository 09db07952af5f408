import { workOnce } from '@/lib/jobs/work-once';

for (;;) {
  if (!(await workOnce(() => new Date()))) await new Promise((wake) => { setTimeout(wake, 20); });
}
