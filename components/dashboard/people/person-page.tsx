import { browser } from "wxt/browser";

import { usePersonOverLives } from "@/components/hooks/use-person-over-lives";
import { PersonFigures } from "@/components/live/person-figures";
import { PersonNotes } from "@/components/live/person-notes";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { PersonOverLives } from "@/lib/model/person-over-lives";
import { hrefOf } from "@/lib/model/route";

import { PageHead } from "../page-head";
import type { PlaceProps } from "../places";
import { LinkButton } from "../session/link-button";
import { PersonAbout } from "./person-about";
import { PersonLives } from "./person-lives";
import classes from "./person-page.module.css";
import { PersonTitle } from "./person-title";
import { PersonTimeline } from "./person-timeline";

/** One person over all lives. */
export function PersonPage({ params }: PlaceProps) {
  const id = params.get("id") ?? "";
  const found = usePersonOverLives(id);
  if (!found) return null;
  if (found.kind === "known") return <Known person={found.person} />;
  const isMasked = found.kind === "masked";
  return (
    <>
      <PageHead title={browser.i18n.getMessage("dashboard_person")} />
      <EmptyState
        icon={isMasked ? "never" : "people"}
        title={
          isMasked
            ? browser.i18n.getMessage("person_masked")
            : browser.i18n.getMessage("person_unknown")
        }
        text={
          isMasked
            ? browser.i18n.getMessage("person_maskedHelp")
            : browser.i18n.getMessage("person_unknownHelp")
        }
      >
        <LinkButton icon="people" href={hrefOf("people")}>
          {browser.i18n.getMessage("someone_back")}
        </LinkButton>
      </EmptyState>
    </>
  );
}

function Known({ person }: { person: PersonOverLives }) {
  const { id, figures } = person;
  return (
    <>
      <PersonTitle person={person} />
      <div className={classes.columns}>
        <div className={classes.side}>
          <Card title={browser.i18n.getMessage("person_notes")}>
            <div className={classes.notes}>
              <PersonNotes person={id} />
            </div>
          </Card>
          <PersonAbout person={person} />
        </div>
        <div className={classes.main}>
          <Card title={browser.i18n.getMessage("someone_figures")}>
            <PersonFigures
              figures={figures}
              label={browser.i18n.getMessage("someone_figures")}
            />
          </Card>
          <PersonLives person={person} />
          <PersonTimeline person={id} />
        </div>
      </div>
    </>
  );
}
