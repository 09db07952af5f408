import { neededText } from '../shared/needed-text';

export const PersonName = neededText(120);
