import type { Page } from "@playwright/test";

/** Erases somebody on the dashboard's page of stored data, as a person does it, and waits until it is done. */
export async function erasePerson(data: Page, handle: string): Promise<void> {
  const section = data.getByRole("region", { name: "Erase a person" });
  await section.getByRole("textbox").fill(`@${handle}`);
  await section.getByRole("button").first().click();
  const dialog = data.getByRole("dialog");
  await dialog.getByText(`@${handle}`, { exact: true }).waitFor();
  await dialog.getByRole("button", { name: "Erase for good" }).click();
  const erased = data.getByRole("region", { name: "Erased so far" });
  await erased.getByText(/A person, in/).waitFor();
}
