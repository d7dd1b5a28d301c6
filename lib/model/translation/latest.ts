export interface Latest<Value> {
  get: (key: string) => Value | undefined;
  set: (key: string, value: Value) => void;
  delete: (key: string) => void;
}

/** Keeps what was used last, at most so many. */
export function createLatest<Value>(most: number): Latest<Value> {
  const kept = new Map<string, Value>();
  const put = (key: string, value: Value) => {
    kept.delete(key);
    kept.set(key, value);
  };
  return {
    get(key) {
      const value = kept.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    set(key, value) {
      put(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    delete(key) {
      kept.delete(key);
    },
  };
}
