import type { Dossier } from '../../model/dossier/dossier.ts';
import { issuingOrgans } from '../../model/dossier/organ.ts';
import type { ReportHead } from '../../model/report/report.ts';

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** What `report.yaml` says of the parts around the body. */
export function reportHead({ report }: Pick<Dossier, 'report'>): Omit<ReportHead, 'title'> {
  const { organ } = report;
  const issuers = issuingOrgans(organ);
  const optional = {
    copyNumber: report.copyNumber,
    secrecy: report.secrecy,
    urgency: report.urgency,
    documentNumber: report.documentNumber,
    titleNote: report.titleNote,
    salutation: report.salutation,
    issueDate: report.issueDate,
    note: report.note,
    printedBy: report.printedBy,
    printedOn: report.printedOn ?? (report.printedBy === undefined ? undefined : report.issueDate),
  };
  return {
    organ: organ.name,
    issuerMarks: issuers.map(({ name, short }) => short ?? name),
    year: report.year,
    signatories: listed(report.signatory),
    addressees: report.addressees,
    signatures: listed(report.signature ?? issuers.map(({ name }) => name)),
    sealed: report.sealed,
    copyTo: report.copyTo,
    ...(report.imprint?.page === 'even' && { imprintPage: 'even' }),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<ReportHead>),
  };
}
