import { type Parts, toText, unescapeXml } from '../../../ooxml/index.ts';
import type { Passage } from './passage.ts';
import { addressOf } from './passages.ts';

const passage = (text: string): Passage => ({ text: unescapeXml(text), placeAt: () => undefined });

/** What can be read in a finished .docx: paragraphs of every part, its properties, and where its links lead. */
export function passagesInPackage(parts: Parts): readonly Passage[] {
  return [...parts].flatMap(([name, bytes]) => {
    if (/^word\/(?:document|header|footer|footnotes|endnotes|comments)[^/]*\.xml$/.test(name))
      return paragraphsIn(toText(bytes));
    if (/^docProps\/(?:core|custom)\.xml$/.test(name)) return linesIn(toText(bytes).replaceAll('<', '\n<'));
    return name.endsWith('.rels') ? targetsIn(toText(bytes)) : [];
  });
}

const linesIn = (xml: string): readonly Passage[] =>
  xml
    .replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(passage);

const paragraphsIn = (xml: string): readonly Passage[] =>
  linesIn(
    xml
      .replaceAll('\n', '')
      .replaceAll('</w:p>', '\n')
      .replaceAll(/<w:(?:br|cr|tab)\b[^>]*>/g, ' '),
  );

const targetsIn = (xml: string): readonly Passage[] =>
  [
    ...xml.matchAll(
      /<Relationship\b[^>]*\bTarget="([^"]*)"[^>]*\bTargetMode="External"|<Relationship\b[^>]*\bTargetMode="External"[^>]*\bTarget="([^"]*)"/g,
    ),
  ].map(([, first, second]) => passage(addressOf(first ?? second ?? '')));
