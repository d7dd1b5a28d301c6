import { apply, defineProperty, describe, quietly } from "./natives";

type Method<Self, Rest extends unknown[], Result> = (
  this: Self,
  ...rest: Rest
) => Result;

export interface Patches {
  /** Sets a property and leaves its flags as they are. */
  replace: (owner: object, name: string, value: unknown) => void;
  /** Puts a proxy in the place of a native function, and returns it. */
  disguise: <Native extends object>(
    owner: object,
    name: string,
    native: Native,
    handler: ProxyHandler<Native>,
  ) => Native;
  /** Looks on after each call that did not throw. */
  tap: <Self, Rest extends unknown[], Result>(
    owner: object,
    name: string,
    native: Method<Self, Rest, Result>,
    look: (result: Result, self: Self, first: Rest[0]) => unknown,
  ) => void;
}

/**
 * Proxies keep name, length, statics, prototype and errors of the native. What they do not keep is how they print, so
 * `Function.prototype.toString` is disguised too and prints the native in their place.
 */
export function createPatches(functions: object): Patches {
  const natives = new WeakMap<object, object>();
  const nativeOf = natives.get.bind(natives);

  const replace: Patches["replace"] = (owner, name, value) => {
    defineProperty(owner, name, { ...describe(owner, name), value });
  };
  const disguise: Patches["disguise"] = (owner, name, native, handler) => {
    const proxy = new Proxy(native, handler);
    natives.set(proxy, native);
    replace(owner, name, proxy);
    return proxy;
  };
  const tap: Patches["tap"] = (owner, name, native, look) => {
    disguise(owner, name, native, {
      apply: looking(native, look),
    });
  };
  const printer = describe(functions, "toString")?.value as () => string;
  disguise(functions, "toString", printer, {
    apply: (_, self: object, rest: []) =>
      apply(printer, nativeOf(self) ?? self, rest),
  });
  return { replace, disguise, tap };
}

function looking<Self, Rest extends unknown[], Result>(
  native: Method<Self, Rest, Result>,
  look: (result: Result, self: Self, first: Rest[0]) => unknown,
) {
  return (_: unknown, self: Self, rest: Rest): Result => {
    const result = apply(native, self, rest);
    void quietly(() => look(result, self, rest[0]));
    return result;
  };
}
