export { type DocxReading, parseDocx } from './parse-docx.ts';
export { type Anchor, readAnchors } from './read-anchors.ts';
export { type BookmarkSpan, type DocxParagraph, type DocxText, readParagraphs } from './read-text.ts';
