declare const unit: unique symbol;

/** A twentieth of a point: Word's unit of length. */
export type Twip = number & { readonly [unit]: 'twip' };
/** Half a point: Word's unit of font size. */
export type HalfPoint = number & { readonly [unit]: 'half-point' };
/** An eighth of a point: Word's unit of line weight. */
export type EighthPoint = number & { readonly [unit]: 'eighth-point' };

const twipsPerPoint = 20;
const pointsPerInch = 72;
const millimetresPerInch = 25.4;
const twipsPerMillimetre = (twipsPerPoint * pointsPerInch) / millimetresPerInch;

export const twips = (count: number): Twip => Math.round(count) as Twip;
export const fromPoints = (points: number): Twip => twips(points * twipsPerPoint);
export const fromMillimetres = (millimetres: number): Twip => twips(millimetres * twipsPerMillimetre);
export const toPoints = (length: Twip): number => length / twipsPerPoint;
export const toMillimetres = (length: Twip): number => length / twipsPerMillimetre;

export const halfPoints = (count: number): HalfPoint => Math.round(count) as HalfPoint;
/** The height of a character of that size. */
export const heightOf = (size: HalfPoint): Twip => twips(size * (twipsPerPoint / 2));
export const eighthPoints = (count: number): EighthPoint => Math.round(count) as EighthPoint;
