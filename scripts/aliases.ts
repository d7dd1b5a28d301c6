/** Dexie's own build for browsers of today: a seventh smaller than the one for old ones, in every page and in the worker. */
export const ALIASES = [
  { find: /^dexie$/u, replacement: "dexie/dist/modern/dexie.mjs" },
];
