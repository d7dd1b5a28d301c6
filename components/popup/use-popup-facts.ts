import {
  type OtherLive,
  useOtherLives,
} from "@/components/hooks/use-other-lives";
import { useConsent } from "@/components/hooks/use-consent";
import { useRecent } from "@/components/hooks/use-recent";
import { useSessions } from "@/components/hooks/use-sessions";
import { type Change, useSetting } from "@/components/hooks/use-setting";
import {
  type ShownLive,
  useShownLive,
} from "@/components/hooks/use-shown-live";
import type { Rates } from "@/lib/model/money";
import type { Overview } from "@/lib/model/overview";
import type { Recent } from "@/lib/model/recent";
import type { RecordingRules } from "@/lib/model/recording-rules";
import { MONEY } from "@/lib/model/settings/money";
import { RECORDING } from "@/lib/model/settings/recording";

const NO_SESSION = 0;
const LAST = 3;

/** All that the popup tells of. */
export interface PopupFacts extends ShownLive {
  recent: Recent | null;
  rates: Rates;
  others: OtherLive[];
  last: Overview[];
  rules: RecordingRules;
  change: Change<RecordingRules>;
  /** The last change could not be stored. */
  hasFailed: boolean;
}

interface Asked {
  /** Undefined until all is known: what came piece by piece would jump. */
  facts: PopupFacts | undefined;
  hasConsent: boolean | undefined;
  give: () => Promise<void>;
}

export function usePopupFacts(): Asked {
  const { hasConsent, give } = useConsent();
  const shown = useShownLive(hasConsent ?? true);
  const number = shown?.tab ? shown.overview?.number : undefined;
  const recent = useRecent(number ?? NO_SESSION);
  const others = useOtherLives(number, shown?.now ?? 0);
  const last = useSessions(LAST);
  const { value: rates } = useSetting(MONEY);
  const { value: rules, change, hasFailed } = useSetting(RECORDING);
  const isKnown = shown && recent !== undefined && others && last;
  const facts =
    isKnown && rates && rules
      ? { ...shown, recent, rates, others, last, rules, change, hasFailed }
      : undefined;
  return { facts, hasConsent, give };
}
