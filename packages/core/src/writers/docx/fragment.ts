import { type IContext, type Paragraph, XmlComponent } from 'docx';
import { spliced, stringifyXmlable } from './package/stringify-xmlable.ts';

/** An element of the body in XML. What stands between the words of two alike is the library's, made once: see `stencil`. */
export interface Fragment {
  readonly type: 'paragraph' | 'table' | 'row' | 'cell';
  readonly xml: string;
}

/** The XML of what the library has no part outside the body for: no list of its numbering, no picture, no link. */
export function xmlOf(component: XmlComponent): string {
  const element = component.prepForXml({ stack: [] } as Pick<IContext, 'stack'> as IContext);
  return element === undefined ? '' : stringifyXmlable(element);
}

class Spliced extends XmlComponent {
  readonly xml: string;
  constructor(element: string, xml: string) {
    super(element);
    this.xml = xml;
  }
  override prepForXml() {
    return { [spliced]: this.xml };
  }
}

/** Something written, as an element that the library may put into its own. */
export const splice = <Element extends XmlComponent = Paragraph>(xml: string, element = 'w:p'): Element =>
  new Spliced(element, xml) as XmlComponent as Element;

/** Stands in a stencil where content goes; no input may hold a noncharacter. */
export const fragmentSlot = '\uFDD5';

/** The XML before the first hole, after it, and after the second if there is one. */
export type Stencil = readonly [before: string, after: string, last: string];
const stencils = new Map<string, Stencil>();

/** What the library writes around holes, made once for a key. */
export function stencil(key: string, make: () => XmlComponent): Stencil {
  const kept = stencils.get(key);
  if (kept) return kept;
  const [before = '', after = '', last = ''] = xmlOf(make()).split(fragmentSlot);
  const made = [before, after, last] as const;
  stencils.set(key, made);
  return made;
}
