import type { Place } from '../model/place.ts';

/** report.yaml, as what stands in it needs it. */
export interface ReportHome {
  /** Of everything in the dossier; those of other files are added to them. */
  readonly places: Map<string, Place>;
  /** The file itself. */
  readonly here: Place;
  readonly text: string;
}
