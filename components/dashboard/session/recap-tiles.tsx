import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { CardBoundary } from "@/components/ui/card-boundary";
import { FigureTile } from "@/components/ui/figure-tile";
import type { Overview } from "@/lib/model/overview";
import type { RecapFigures } from "@/lib/model/recap";
import { MONEY } from "@/lib/model/settings/money";

import classes from "./recap-tiles.module.css";
import { recapTiles } from "./recap-words";

interface Props {
  recap: RecapFigures;
  overview: Overview;
}

/** The live in a dozen figures. */
export function RecapTiles(props: Props) {
  return (
    <section
      className={classes.root}
      aria-label={browser.i18n.getMessage("recap_title")}
    >
      <CardBoundary>
        <Tiles {...props} />
      </CardBoundary>
    </section>
  );
}

function Tiles({ recap, overview }: Props) {
  const { value: rates = MONEY.standard } = useSetting(MONEY);
  return recapTiles({ recap, overview, rates }).map((tile) => (
    <FigureTile key={tile.label} {...tile} size="middle" />
  ));
}
