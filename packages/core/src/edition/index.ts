export {
  findTraces,
  type Leaks,
  leaksInTexts,
  type Passage,
  passagesInHtml,
  passagesInPackage,
  passagesOf,
} from './gate/index.ts';
export { openView } from './open-view.ts';
export { showEdition } from './show-edition.ts';
