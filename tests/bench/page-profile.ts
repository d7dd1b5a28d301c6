interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

interface CpuProfile {
  nodes: ProfileNode[];
  samples?: number[];
  /** Microseconds. */
  timeDeltas?: number[];
}

export interface Profile {
  script: string;
  /** With the script anywhere on the stack. */
  totalMs: number;
  longestMs: number;
}

/** How long each script, named by the end of its address, was on the stack of a CPU profile. */
export function readProfile(
  profile: CpuProfile,
  scripts: readonly string[],
): Profile[] {
  const { samples = [], timeDeltas = [] } = profile;
  return scripts.map((script) => {
    const inside = nodesInside(profile.nodes, script);
    let total = 0;
    let longest = 0;
    let stretch = 0;
    for (const [index, sample] of samples.entries()) {
      const delta = timeDeltas[index + 1] ?? 0;
      stretch = inside.has(sample) ? stretch + delta : 0;
      total += inside.has(sample) ? delta : 0;
      longest = Math.max(longest, stretch);
    }
    return { script, totalMs: total / 1000, longestMs: longest / 1000 };
  });
}

/** Nodes of the script and of all that it called. */
function nodesInside(
  nodes: readonly ProfileNode[],
  script: string,
): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const inside = new Set<number>();
  const queue = nodes.filter(({ callFrame }) => callFrame.url.endsWith(script));
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (inside.has(node.id)) continue;
    inside.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) queue.push(child);
    }
  }
  return inside;
}
