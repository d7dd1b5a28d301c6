import { browser } from "wxt/browser";

import { RankBars } from "@/components/charts/rank-bars";
import { useGifters } from "@/components/hooks/use-gifters";
import { EmptyState } from "@/components/ui/empty-state";
import type { Gifter } from "@/lib/model/feed";
import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

const LIMIT = 10;

export function TopGifters({ session }: { session: number }) {
  const gifters = useGifters(session, LIMIT);
  if (!gifters) return null;
  if (gifters.length === 0)
    return (
      <EmptyState
        icon="gift"
        title={browser.i18n.getMessage("gifters_empty")}
        text={browser.i18n.getMessage("gifters_emptyHelp")}
      />
    );
  return (
    <RankBars
      label={browser.i18n.getMessage("gifters_title")}
      colour="var(--lt-gift)"
      ranks={gifters.map((gifter) => ({
        id: gifter.id,
        name: shownName(gifter.nickname, gifter.handle),
        picture: gifter.avatar,
        value: gifter.diamonds,
        unit: pluralOf(gifter.diamonds, {
          one: browser.i18n.getMessage("gifters_unit_one"),
          other: browser.i18n.getMessage("gifters_unit_other"),
        }),
        detail: detailOf(gifter),
      }))}
    />
  );
}

function detailOf({ diamonds, gifts }: Gifter): string {
  return browser.i18n.getMessage("gifters_detail", [
    formatWhole(diamonds),
    formatWhole(gifts),
  ]);
}
