import type { FileWords } from "@/lib/transfer/formats/file-content";

/** Words that say next to nothing. */
export const plainWords: FileWords = {
  report: ({ head }, { moments }) => {
    return {
      ...{ language: "en", lines: [], notes: [], tables: [] },
      title: `Live of ${head.streamer.handle ?? "nobody"}`,
      figures: { title: "Figures", entries: [] },
      charts: { title: "Charts", entries: [] },
      moments: {
        title: "Moments",
        entries: moments.map(({ series, samples }) => {
          return { time: "", title: series, samples };
        }),
      },
      coverage: { title: "Coverage", entries: [] },
    };
  },
  moment: ({ series }) => series,
  mark: (note) => note || "Marked",
  start: "Start",
};
