/** The head of a report in which every part of the standard is printed. */
export const soundHead = {
  title: '云山县人民政府关于2025年度法治政府建设情况的报告',
  organ: '云山县人民政府',
  issuerMarks: ['云山县人民政府'],
  signatories: ['林某'],
  documentNumber: '云政〔2026〕5号',
  addressees: ['云江市人民政府'],
  copyTo: ['市委全面依法治市委员会办公室'],
  signatures: ['云山县人民政府'],
  issueDate: '2026-02-20',
  printedBy: '云山县人民政府办公室',
  printedOn: '2026-02-21',
  year: 2025,
} as const;
