import { useEffect, useState } from "react";

import type { Place } from "@/lib/model/route";

import { type Body, loadPlace, type PlaceProps } from "./places";

interface Props extends PlaceProps {
  place: Place;
}

type Loaded = { Body: Body } | { error: unknown } | null;

/** The page of a place. Not by `Suspense`: that holds back by 300 ms whatever comes after an empty page. */
export function PlaceBody({ place, params }: Props) {
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (answer: Loaded) => {
      if (isWanted) setLoaded(answer);
    };
    loadPlace(place).then(
      (Body) => {
        show({ Body });
      },
      (error: unknown) => {
        show({ error });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [place]);
  if (!loaded) return null;
  if ("error" in loaded) throw loaded.error;
  return <loaded.Body params={params} />;
}
