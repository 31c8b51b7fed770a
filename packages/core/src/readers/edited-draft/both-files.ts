/** Of the file that fazhi makes today, and of the one that came back. */
export interface BothFiles<Value> {
  readonly built: Value;
  readonly returned: Value;
}
