import type { AlertSound } from "@/lib/model/alerts/rule";
import { SOUNDS } from "@/lib/model/alerts/sounds";

const ATTACK_S = 0.008;
const SILENT = 0.0001;
/** Two tones together stay below full scale. */
const LOUDEST = 0.4;

/** Made from nothing but numbers: no file is fetched, and the policy for pages allows none. */
export function playTones(
  context: AudioContext,
  sound: AlertSound,
  volume: number,
): void {
  const start = context.currentTime + 0.02;
  for (const { pitch, at, length } of SOUNDS[sound]) {
    const [from, to] = [start + at, start + at + length];
    const tone = context.createOscillator();
    const level = context.createGain();
    tone.frequency.value = pitch;
    level.gain.setValueAtTime(SILENT, from);
    level.gain.linearRampToValueAtTime(volume * LOUDEST, from + ATTACK_S);
    level.gain.exponentialRampToValueAtTime(SILENT, to);
    tone.connect(level).connect(context.destination);
    tone.start(from);
    tone.stop(to);
  }
}
