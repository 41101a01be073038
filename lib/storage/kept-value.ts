/** A value of `storage.local`: under which key, and what counts while nothing is there. */
export interface KeptValue<Value> {
  key: string;
  fallback: Value;
}
