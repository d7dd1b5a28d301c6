/** Two primes of 32 bits that spread the digits of what they are multiplied with. */
const PRIMES = [0x01000193, 0x85ebca6b] as const;
const SEEDS = [0x811c9dc5, 0x1b873593] as const;

/** Sixteen hexadecimal digits that stand for a text without telling it; not for keeping secrets. */
export function shortDigest(text: string): string {
  const halves = SEEDS.map((seed, index) => {
    const prime = PRIMES[index] ?? PRIMES[0];
    let sum: number = seed;
    for (let place = 0; place < text.length; place += 1) {
      sum = Math.imul(sum ^ text.charCodeAt(place), prime);
      sum ^= sum >>> 15;
    }
    return (sum >>> 0).toString(16).padStart(8, "0");
  });
  return halves.join("");
}
