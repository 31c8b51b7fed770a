import { describe, expect, it } from 'vitest';
import { classifyHeading } from '../../src/index.ts';
import { tuned, unseen, unseenOf2024 } from './headings.ts';

/** First headings of published reports; the number identifies the report. */
const published = [
  ['01', '一、区政府主要负责同志履行推进法治建设第一责任人职责情况', 'leadership-duty'],
  ['24', '一、工作成效', 'achievements'],
  ['02', '一、2020年推进法治政府建设的主要举措和成效', 'achievements'],
  ['25', '一、全省法治政府建设情况', 'achievements'],
  ['03', '一、主要成效', 'achievements'],
  ['27', '一、主要举措和成效', 'achievements'],
  ['04', '一、坚持以法治思想为统领,党对法治政府建设的领导更加坚强有力', 'theme'],
  ['28', '一、2024年法治政府建设基本情况', 'achievements'],
  ['05', '一、2019年推进法治政府建设情况', 'achievements'],
  ['29', '一、2024年主要举措和突出成效', 'achievements'],
  ['06', '一、加强党的领导,压紧压实法治政府建设责任', 'theme'],
  ['30', '一、2024年推进法治政府建设的主要举措和突出成效', 'achievements'],
  ['07', '一、2024年主要工作举措和成效', 'achievements'],
  ['31', '一、2024年法治政府建设情况', 'achievements'],
  ['08', '一、深入学习贯彻习近平法治思想,切实履行推动法治政府建设工作职责', 'theme'],
  ['32', '一、强化法治思维,筑牢法治建设根基', 'theme'],
  ['09', '一、2024年度推进法治政府建设的主要举措和成效', 'achievements'],
  ['32', '二、坚持依法决策,提高决策法治化水平', 'theme'],
  ['10', '一、2024年度法治政府建设情况', 'achievements'],
  ['33', '一、主要举措和成效', 'achievements'],
  ['11', '一、推进法治政府建设的主要举措及成效', 'achievements'],
  ['34', '一、主要举措和突出成效', 'achievements'],
  ['12', '一、政治思想引领', 'theme'],
  ['35', '一、主要举措和成效', 'achievements'],
  ['12', '二、健全工作程序', 'theme'],
  ['36', '一、2023年法治政府建设主要举措及成效', 'achievements'],
  ['13', '一、推进法治政府建设的主要举措和成效', 'achievements'],
  ['37', '一、2023年工作情况', 'achievements'],
  ['14', '一、推进法治政府建设的主要举措和成效', 'achievements'],
  ['38', '一、坚持党的领导,法治政府建设率先突破', 'theme'],
  ['15', '一、2017年法治政府建设情况', 'achievements'],
  ['38', '二、全面深化改革,加快推进政府职能转变', 'theme'],
  ['16', '一、以贯彻落实党的十九大精神、习近平新时代中国特色社会主义思想为指引,努力推动实现新起点上新跨越', 'theme'],
  ['39', '一、2023年法治政府建设工作情况', 'achievements'],
  ['17', '一、坚持以习总书记系列重要讲话精神为导向,全面部署法治政府建设工作', 'theme'],
  ['40', '一、深学笃行习近平法治思想,统筹推进法治政府建设', 'theme'],
  ['18', '一、依法全面履行政府职能', 'theme'],
  ['41', '一、坚持党的领导,坚决扛牢法治政府建设政治责任', 'theme'],
  ['19', '一、牢牢把握法治政府建设正确政治方向', 'theme'],
  ['42', '一、2018年法治政府建设取得的主要成效', 'achievements'],
  ['20', '一、2024年推进法治政府建设的主要举措和成效', 'achievements'],
  ['43', '一、2022年法治政府建设主要举措和成效', 'achievements'],
  ['21', '一、2023年推进法治政府建设的主要举措和成效', 'achievements'],
  ['44', '一、2022年法治政府建设主要举措和成效', 'achievements'],
  ['22', '一、主要工作举措及成效', 'achievements'],
  ['45', '一、坚持和加强党的领导,完善法治政府建设推进机制', 'theme'],
  ['23', '一、2023年推进法治政府建设的主要举措和成效', 'achievements'],
] as const;

describe('classifyHeading', () => {
  it('knows all 47 headings', () => {
    expect(published).toHaveLength(47);
  });
  it.each(published)('%s %s', (_source, heading, part) => {
    expect(classifyHeading(heading)).toBe(part);
  });
  it.each([...tuned, ...unseenOf2024].map(([heading, part, year]) => ({ heading, part, year })))(
    '$heading',
    ({ heading, part, year }) => {
      expect(classifyHeading(heading, year)).toBe(part);
    },
  );
  it('is right on 95 of 100 headings that it was not made with', () => {
    const right = unseen.filter(([heading, part, year]) => classifyHeading(heading, year) === part);
    expect(unseen.length).toBeGreaterThan(80);
    expect(right.length / unseen.length).toBeGreaterThanOrEqual(0.95);
  });
  it('takes no longer for a long line than for a short one', () => {
    expect(classifyHeading(`一、${'存在的问题和'.repeat(50_000)}`)).toBeDefined();
  });
});
