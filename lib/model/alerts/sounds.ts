import type { AlertSound } from "./rule";

/** One tone: pitch in Hz, when it begins and how long it is heard, in seconds. */
export interface Tone {
  pitch: number;
  at: number;
  length: number;
}

/** Short and soft: they are heard many times in an evening. */
export const SOUNDS: Readonly<Record<AlertSound, readonly Tone[]>> = {
  chime: [
    { pitch: 880, at: 0, length: 0.35 },
    { pitch: 1318.5, at: 0.09, length: 0.45 },
  ],
  bell: [
    { pitch: 1046.5, at: 0, length: 0.9 },
    { pitch: 2093, at: 0, length: 0.4 },
  ],
  knock: [
    { pitch: 196, at: 0, length: 0.09 },
    { pitch: 196, at: 0.14, length: 0.09 },
  ],
  rise: [
    { pitch: 523.3, at: 0, length: 0.16 },
    { pitch: 659.3, at: 0.1, length: 0.16 },
    { pitch: 784, at: 0.2, length: 0.3 },
  ],
  none: [],
};
