import type { Edition } from '../../../model/report/edition.ts';
import { escapeXml, fromText } from '../../../ooxml/index.ts';
import { type FontRole, fontCategories } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const settings = new WeakMap<Edition, Uint8Array>();

/** The settings part of an edition, made once: documents that share a part share it compressed. */
export function settingsPart(edition: Edition): Uint8Array {
  const part = settings.get(edition) ?? fromText(stringifySettings(edition));
  settings.set(edition, part);
  return part;
}

/** The settings part: odd and even footers differ; marks keep their full width; lines ended by hand aren't stretched. */
function stringifySettings({ internal }: Edition): string {
  return [
    declaration,
    `<w:settings xmlns:w="${namespace}">`,
    internal ? '' : '<w:removePersonalInformation/>',
    '<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    '<w:compat><w:doNotExpandShiftReturn/>',
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
    '</w:compat></w:settings>',
  ].join('');
}

/** The font table: what Word may take where a family is not installed. */
export function stringifyFontTable({ fonts }: Geometry): string {
  const families = new Map(
    (Object.keys(fonts) as FontRole[]).map((role) => [fonts[role], fontCategories[role].fallback] as const),
  );
  const entries = [...families].map(
    ([family, fallback]) =>
      `<w:font w:name="${escapeXml(family)}">${fallback === family ? '' : `<w:altName w:val="${escapeXml(fallback)}"/>`}</w:font>`,
  );
  return `${declaration}<w:fonts xmlns:w="${namespace}">${entries.join('')}</w:fonts>`;
}
