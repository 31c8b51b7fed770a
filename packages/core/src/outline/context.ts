import type { Dossier } from '../model/dossier/dossier.ts';
import type { Organ, OrganLevel } from '../model/dossier/organ.ts';

/** The names a template may use. All are texts: Handlebars would add adjacent numbers. */
export const contextNames = ['organ', 'organShort', 'we', 'whole', 'year', 'nextYear', 'priorYear'] as const;
export type OutlineContext = { readonly [Name in (typeof contextNames)[number]]: string };

export function outlineContext({ report: { organ, year } }: Pick<Dossier, 'report'>): OutlineContext {
  const self = organ.self ?? `我${placeWord(organ)}`;
  return {
    organ: organ.name,
    organShort: organ.short ?? organ.name,
    we: self,
    whole: self.replace(/^我/, '全'),
    year: String(year),
    nextYear: String(year + 1),
    priorYear: String(year - 1),
  };
}

/** How a place calls itself, by the word its organ's name has: 云山县人民政府 → 县. Longer words first. */
const placeWords = [
  '自治区',
  '自治州',
  '自治县',
  '街道',
  '省',
  '盟',
  '州',
  '区',
  '县',
  '旗',
  '镇',
  '乡',
  '市',
] as const;
const byLevel: { readonly [Level in OrganLevel]: string } = {
  province: '省',
  prefecture: '市',
  county: '区',
  township: '镇',
  department: '局',
};

function placeWord({ name, level }: Organ): string {
  if (level === 'department') return byLevel.department;
  const place = name.replace(/(?:人民政府|管理委员会|管委会|办事处|工作委员会).*$/, '');
  return placeWords.find((word) => place.endsWith(word)) ?? byLevel[level];
}
