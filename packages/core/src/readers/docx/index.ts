export { type Anchor, readAnchors } from './read-anchors.ts';
export { readParagraphs } from './read-text.ts';
