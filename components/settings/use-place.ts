import { useEffect, useState } from "react";

/**
 * Which of the sections is being read. The page is drawn after it was opened, so the browser could not go to the one that
 * its address names by itself.
 */
export function usePlace(sections: readonly string[]): string | undefined {
  const [place, setPlace] = useState(sections[0]);
  useEffect(() => {
    const look = () => {
      setPlace(placeIn(sections));
    };
    const leave = stayAt(location.hash.slice(1));
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      leave();
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [sections]);
  return place;
}

const SIGNS = ["wheel", "pointerdown", "keydown", "touchstart"] as const;

/** Sections above come when what they show was read, and push the named one down: it is gone back to until somebody moves. */
function stayAt(id: string): () => void {
  const place = document.getElementById(id);
  if (!place) return () => undefined;
  const show = () => {
    place.scrollIntoView();
  };
  const growth = new ResizeObserver(show);
  const leave = () => {
    growth.disconnect();
    for (const sign of SIGNS) window.removeEventListener(sign, leave);
  };
  show();
  if (place.parentElement) growth.observe(place.parentElement);
  for (const sign of SIGNS) window.addEventListener(sign, leave);
  return leave;
}

/** The last one that begins in the upper third; at the very end the last of all, which may be too short to get there. */
function placeIn(sections: readonly string[]): string | undefined {
  const { scrollHeight } = document.documentElement;
  const isAtEnd =
    window.scrollY > 0 && window.scrollY + innerHeight >= scrollHeight - 2;
  const begun = sections.filter((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top < innerHeight / 3;
  });
  return isAtEnd ? sections.at(-1) : (begun.at(-1) ?? sections[0]);
}
