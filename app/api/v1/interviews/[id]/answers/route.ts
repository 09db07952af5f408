import { interviewAnswers } from '@/lib/services/listening/interview-answers';
import { saveAnswers } from '@/lib/services/listening/save-answers';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(interviewAnswers);
export const PUT = apiRoute(saveAnswers);
