type Native = (this: unknown, ...rest: unknown[]) => unknown;

const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;

/** Natives as a curious page replaces them: each still does its work, and tells that it was called. */
export function tampered(
  owners: [owner: object, names: (string | symbol)[]][],
) {
  const called: Record<string, true> = {};
  const spies = owners.flatMap(([owner, names]) =>
    names.map((name) => {
      const flags = getOwnPropertyDescriptor(owner, name);
      if (!flags) throw new Error(`no native ${String(name)}`);
      const native = flags.value as Native;
      const spy: Native = function (...rest) {
        called[String(name)] = true;
        return apply(native, this, rest);
      };
      return { owner, name, flags, spy };
    }),
  );
  spies.forEach(({ owner, name, flags, spy }) => {
    defineProperty(owner, name, { ...flags, value: spy });
  });
  /** Puts the natives back and gives the names of those that were called. */
  return (): string[] => {
    spies.forEach(({ owner, name, flags }) => {
      defineProperty(owner, name, flags);
    });
    return Object.keys(called);
  };
}
