import * as z from 'zod';
import { text } from '../primitives.ts';

export const layoutProfileId = z.enum(['page-37', 'ink-true', 'legacy-28'], {
  error: 'page-37、ink-true、legacy-28 之一',
});
/** 版面方案, the named presets of page geometry. */
export type LayoutProfileId = z.infer<typeof layoutProfileId>;

const fonts = z.strictObject({
  title: text.optional().meta({ description: '标题和发文机关标志，默认方正小标宋简体' }),
  body: text.optional().meta({ description: '正文，默认仿宋_GB2312' }),
  heading1: text.optional().meta({ description: '一级标题，默认黑体' }),
  heading2: text.optional().meta({ description: '二级标题和签发人姓名，默认楷体_GB2312' }),
  latin: text.optional().meta({ description: '正文中的西文和数字，默认 Times New Roman' }),
  pageNumber: text.optional().meta({ description: '页码，默认宋体' }),
});

const millimetres = z.number('以毫米计的数').positive('以毫米计的正数');
const points = z.number('以磅计的数').positive('以磅计的正数');

export const layoutSettings = z
  .strictObject({
    profile: layoutProfileId.default('page-37'),
    fonts: fonts.default({}),
    marginTop: millimetres.optional(),
    marginBottom: millimetres.optional(),
    marginLeft: millimetres.optional(),
    marginRight: millimetres.optional(),
    linePitch: points.optional().meta({ description: '行距，磅' }),
    titleLinePitch: points.optional().meta({ description: '标题行距，磅' }),
    issuerMarkSize: points.optional().meta({ description: '发文机关标志字号，磅；默认按字数取' }),
    heading3Bold: z.boolean('true 或 false').optional().meta({ description: '三级标题加粗（地方做法）' }),
    pointLeadBold: z.boolean('true 或 false').optional().meta({ description: '“一是……。”首句加粗（地方做法）' }),
    pageNumber: z.enum(['outside', 'center'], { error: 'outside（单右双左）或 center（居中）' }).optional(),
  })
  .meta({ title: '版面' });
/** 版面: a profile and what a locality changes in it. Margins in mm, pitches and sizes in points. */
export type LayoutSettings = z.infer<typeof layoutSettings>;

/** What one file says of the layout, and nothing that it leaves to others. */
export const layoutKeys = layoutSettings
  .extend({
    profile: layoutProfileId.optional().meta({ description: '默认为模板包的，否则为 page-37' }),
    fonts: fonts.optional(),
  })
  .meta({ title: '版面' });
/** What one file says of the layout; what it leaves out is said elsewhere. */
export type LayoutKeys = z.infer<typeof layoutKeys>;

/** The layout where nobody says anything of it: `page-37`, no local changes. */
export const defaultLayout: LayoutSettings = layoutSettings.parse({});
