import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { matchFigures } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { shippedMetrics } from './shipped-metrics.ts';

/**
 * Every figure of three reports in order, with the metric that a person read it to be of; `-` where it is of none, of a part of
 * one, or of another organ's. What may be one of two counts as the one written here.
 */
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const reports: Readonly<Record<string, string>> = {
  'cases/office/上年报告.txt': `
    2次=study.sessions 6次=study.sessions 116人次=hearing.attended 99.6%=exam.participation-rate 11个=meeting.legal-topics 2次=- 5份=- 9次=-
    3分=- 43人=duty-report.persons 8人=duty-report.onsite 17个=- 1642项=approval.items 98.5%=approval.online-rate
    17件=approval.one-thing-items 61.3%=approval.time-cut-rate 1.5个工作日=approval.startup-days 1个工作日=approval.startup-days
    124场次=enterprise.checkups 300余个=- 27件=fair-competition.reviewed 4件=- 7件=normative.issued 12件=- 5件=- 6项=decision.catalogued
    86件=legality-review.items 213条=legality-review.opinions 9名=legal-adviser.persons 64件次=- 21项=- 862人=enforcer.certified
    1873件=enforcement.cases 9420次=enforcement.inspections 640余次=- 120卷=enforcement.files-reviewed 11份=enforcement.corrections 35个=-
    206件=enforcement.lenient 88.4万元=- 14件=emergency.plans 32场=emergency.drills 5600余人次=emergency.drill-attendees 3127人=-
    260个=mediation.organizations 4386件=mediation.handled 4298件=mediation.succeeded 98.0%=mediation.success-rate 97件=review.received
    89件=review.accepted 82件=review.closed 31件=review.mediated 13.4%=review.correction-rate 100%=litigation.appearance-rate
    8.7%=litigation.lost-rate 3.2个百分点=- 412件=legal-aid.cases 760余万元=legal-aid.recovered 92件=proposal.npc 117件=proposal.cppcc
    100%=proposal.reply-rate 98%以上=proposal.satisfaction-rate 6800余条=disclosure.published 53件=disclosure.requests 18个=audit.projects
    2.1亿元=- 4件=advice.judicial 23件=advice.procuratorial 530余场次=publicity.events 12.6万人次=publicity.audience
    1085名=governance.legal-minded 6个=- 198个=legal-service.stations 150卷=- 40%以上=- 8%=-`,
  'corpus/dongxihu-2019-report.txt': `
    8%=- 5项=- 第一=- 两项=- 4个=coordination.groups 2次=meeting.reports-heard 6次=meeting.special-held 32399户=-
    22.5个工作日=approval.startup-days 2个工作日=approval.startup-days 30分钟=approval.wait-minutes 4.5天=- 200天=approval.construction-days
    99.5天=approval.construction-days 1323项=approval.items 70%以上=approval.time-cut-rate 第2名=- 25万件=approval.cases
    100%=approval.early-rate 100%=approval.complaint-reply-rate 95%以上=approval.satisfaction-rate 128个=approval.grassroots-items
    146个=approval.grassroots-halls 1600多个=approval.terminals 100%=approval.online-rate 65.18%=approval.immediate-rate
    100%=approval.online-done-rate 94.79%=approval.nearby-rate 100%=approval.one-visit-rate 134件=normative.cleaned
    89件=legal-adviser.opinions 25起=legal-adviser.cases 100家=enforcement.units-reviewed 近千条=disclosure.key-areas
    309件=disclosure.requests 240件=transfer.cases 600份=transfer.documents 6件=transfer.criminal 43件=review.received 1件=review.rejected
    7件=review.pending 100%=review.on-time-rate 0%=review.correction-rate 105件=litigation.cases 25次=litigation.case-meetings
    98.4%=litigation.appearance-rate 23个百分点=- 12个=legal-service.stations 140个=legal-service.rooms 70个=- 72个=-
    159个=mediation.organizations 4个=mediation.rooms 2941起=mediation.handled 2939起=mediation.succeeded 99.9%=mediation.success-rate
    462名=study.party-rules-persons 29期=training.sessions 2390余人次=training.attendees 233场=publicity.events
    21400余人次=publicity.audience 464场次=publicity.lectures 327场次=publicity.trainings 3190=publicity.consultations
    29.5万余人次=publicity.participants 90场=- 10场=publicity.youth-events 4部=publicity.videos 400余篇=publicity.articles`,
  'corpus/jingkai-2023-report.txt': `
    4年=honor.consecutive-years 第一=honor.rank 100项=indicator.items 4条=inspection.clues-transferred 300余项=approval.quick-items
    73项=approval.one-thing-items 1000项=- 736项=approval.cross-region-items 744项=approval.self-service-items 6件=normative.issued
    192件=legal-adviser.opinions 100%=proposal.reply-rate 99个=dispute.centers 11513件=dispute.screened 21件=review.accepted
    5个=coordination.groups 10余次=meeting.legal-held 7份=duty.documents`,
};

/** A heading of the first level, as a line of a plain text. */
const heading = /^[一二三四五六]、.{2,60}$/;

function figuresOf(file: string) {
  let path: readonly string[] = [];
  const paragraphs = readFileSync(shared + file, 'utf8')
    .split('\n')
    .map((text) => {
      if (heading.test(text)) path = [text];
      return { text, path };
    });
  return matchFigures(paragraphs, shippedMetrics);
}

const expectedOf = (file: string) =>
  reports[file]!.trim()
    .split(/\s+/)
    .map((each) => each.split('=') as [string, string]);

describe.skipIf(!existsSync(shared))('figures of reports (skipped where ../shared is absent)', () => {
  it.each(Object.keys(reports))('%s: every figure is found', (file) => {
    expect(figuresOf(file).map(({ text }) => text.replace(/\s/g, ''))).toEqual(expectedOf(file).map(([text]) => text));
  });

  it('what is sure is right, and at least 60 of 100 figures with a metric are', () => {
    const judged = Object.keys(reports).flatMap((file) => {
      const expected = expectedOf(file);
      return figuresOf(file).map(({ text, certainty, candidates }, index) => ({
        text,
        isSure: certainty === 'sure',
        offers: candidates.map(({ metric }) => metric),
        expected: expected[index]![1],
      }));
    });
    const sure = judged.filter(({ isSure }) => isSure);
    expect(sure.filter(({ offers, expected }) => offers[0] !== expected)).toEqual([]);
    const known = judged.filter(({ expected }) => expected !== '-');
    const open = known.filter(({ isSure }) => !isSure);
    const offered = open.filter(({ offers, expected }) => offers.includes(expected));
    expect({ known: known.length, sure: sure.length, offered: offered.length }).toMatchInlineSnapshot(`
      {
        "known": 130,
        "offered": 39,
        "sure": 89,
      }
    `);
    expect(sure.length / known.length).toBeGreaterThanOrEqual(0.6);
  });
});
