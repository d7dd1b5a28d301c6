import { HELLO } from "@/lib/protocol/page";

import { apply, defineProperty, describe, quietly } from "./natives";

export type Undo = () => void;
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
  undo: Undo;
}

/**
 * Proxies keep name, length, statics, prototype and errors of the native. What they do not keep is how they print, so
 * `Function.prototype.toString` is disguised too and prints the native in their place.
 */
export function createPatches(functions: object): Patches {
  const natives = new WeakMap<object, object>();
  const nativeOf = natives.get.bind(natives);
  const undos: Undo[] = [];

  const replace: Patches["replace"] = (owner, name, value) => {
    const descriptor = describe(owner, name);
    defineProperty(owner, name, { ...descriptor, value });
    undos.push(() => {
      if (describe(owner, name)?.value === value)
        defineProperty(owner, name, { ...descriptor });
    });
  };
  const disguise: Patches["disguise"] = (owner, name, native, handler) => {
    const proxy = new Proxy(native, handler);
    natives.set(proxy, native);
    replace(owner, name, proxy);
    return proxy;
  };
  const tap: Patches["tap"] = (owner, name, native, look) => {
    disguise(owner, name, native, { apply: looking(native, look) });
  };
  const printer = printerOf(functions);
  disguise(functions, "toString", printer, {
    apply: (_, self: object, rest: unknown[]) =>
      rest[0] === HELLO ? HELLO : apply(printer, nativeOf(self) ?? self, rest),
  });

  return {
    replace,
    disguise,
    tap,
    undo() {
      for (const undo of undos.reverse()) undo();
    },
  };
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

/** A second hook in the same window asks the first by a word that the native ignores. */
export function isPatched(functions: object): boolean {
  const printer = printerOf(functions);
  return apply(printer, printer, [HELLO]) === HELLO;
}

function printerOf(functions: object) {
  return describe(functions, "toString")?.value as Method<
    object,
    unknown[],
    string
  >;
}
