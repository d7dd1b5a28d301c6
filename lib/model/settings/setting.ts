/** What a user can set, as one value under one key of the extension's local storage. */
export interface Setting<T> {
  key: string;
  standard: T;
  /** What was stored, member by member, the standard for each that does not fit. */
  parse: (stored: unknown) => T;
}

/** What is to change, by name, or made of what stands. */
export type Changes<T> = Partial<T> | ((value: T) => Partial<T>);
