export { checkPlausible } from './check-plausible.ts';
