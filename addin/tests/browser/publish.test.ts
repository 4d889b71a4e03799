import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { linesOf } from "../../src/plan/lines";
import { FakeApi } from "../fake/FakeApi";
import { someDocument, someRead, someStored } from "../some";
import { Stage, type Pane } from "./Pane";

let stage: Stage;
let pane: Pane;

beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.strike());
beforeEach(() => {
  stage.site.api = new FakeApi();
});
afterEach(async () => {
  expect(stage.site.api.breaches).toEqual([]);
  expect(pane.faults).toEqual([]);
  await pane.page.context().close();
});

const openRead = async (name: "plan.en" | "merged" | "edition2") => {
  pane = await stage.open({ document: someDocument(name) });
  await pane.read();
};

const store = (role: "steward" | "member" = "steward") => {
  const read = someRead("plan.en");
  stage.site.api.stored = someStored(read, { role });
  stage.site.api.edition = read;
};

const publish = async () => {
  await pane.page.getByRole("combobox", { name: "Team" }).selectOption({ label: "Technical cooperation" });
  await pane.page.getByRole("combobox", { name: "Channel" }).selectOption({ label: "Follow-up" });
  await pane.button("Publish").click();
};

describe("a correction", () => {
  it("echoes words as they are understood, and is stored with the plan", async () => {
    await openRead("merged");
    await pane.openLine("I.1.a.2");
    await pane.box("Read the timetable as …").click();
    const words = pane.page.getByLabel("Words for the timetable");
    await pane.text("This cannot be read as a date or a rhythm.").waitFor();
    expect(await pane.button("Keep the correction").isDisabled()).toBe(true);
    await words.fill("");
    await words.pressSequentially("By March 2028", { delay: 20 });
    await pane.text("Understood: due by 31 March 2028").waitFor();
    expect(await pane.seriousFindings()).toEqual([]);
    expect(await pane.overflow()).toBe(0);
    await pane.picture("correction");
    await pane.button("Keep the correction").click();
    await pane.text("The correction is kept").waitFor();
    await pane.button("← All lines").click();
    expect(await pane.page.getByRole("treeitem", { name: /^I\.1\.a\.2 / }).innerText()).toMatch(
      /corrected[\s\S]*By March 2028/,
    );

    await pane.openLine("I.1.a.1");
    await pane.box("Someone else is responsible").click();
    await pane.page.getByLabel("Unit or person").fill("Well board");
    await pane.button("Keep the correction").click();
    await pane.view("Publish");
    await pane.text("2 corrections are stored with it").waitFor();
    await publish();
    await pane.text("The plan is stored.").waitFor();
    expect(stage.site.api.published[0]).toMatchObject({
      place: "t1",
      channel: "19:c2@thread.tacv2",
      onto: null,
      timeZone: "Europe/Zurich",
      corrections: [
        { line: "I.1.a.2", readAs: "By March 2028" },
        { line: "I.1.a.1", owner: "Well board" },
      ],
    });
  });

  it("of the pairing moves a phrase from line to line with check-boxes", async () => {
    await openRead("merged");
    await pane.openLine("I.1.a.3");
    const group = pane.page.getByRole("group", { name: "“End of 2028” holds for" });
    expect(
      await group.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked)),
    ).toEqual([false, true]);
    await group.getByRole("checkbox").first().click();
    expect(
      await pane.page.getByRole("group", { name: "“Continuous” holds for" }).getByRole("checkbox").first().isChecked(),
    ).toBe(false);
    expect(await pane.seriousFindings()).toEqual([]);
    await pane.picture("pairing");
    await pane.view("Publish");
    await publish();
    await pane.text("The plan is stored.").waitFor();
    expect(stage.site.api.published[0]?.corrections).toEqual([{ line: "I.1.a.3", readAs: "End of 2028" }]);
  });

  it("can be taken back", async () => {
    await openRead("merged");
    await pane.openLine("I.1.b.1");
    await pane.box("This line has no date").click();
    await pane.button("Keep the correction").click();
    await pane.button("Take it back").click();
    await pane.view("Publish");
    await pane.page.getByRole("combobox", { name: "Team" }).waitFor();
    expect(await pane.text(/correction/).count()).toBe(0);
  });
});

describe("publishing", () => {
  it("says what to type to have the lines in Planner, and copies it", async () => {
    await openRead("plan.en");
    await pane.view("Publish");
    await pane.page.getByRole("combobox", { name: "Team" }).waitFor();
    expect(await pane.button("Publish").isDisabled()).toBe(true);
    expect(await pane.seriousFindings()).toEqual([]);
    await pane.picture("publish");
    await pane.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await publish();
    await pane.text("The channel was told.").waitFor();
    await pane.button("Copy").click();
    await pane.text("Copied.").waitFor();
    expect(await pane.page.evaluate(() => navigator.clipboard.readText())).toBe(
      "@TcAssistant track this plan in Planner",
    );
    expect(await pane.seriousFindings()).toEqual([]);
    await pane.picture("published");
    await pane.text("Stored as edition 1").waitFor();
  });

  it("names the same doing when it is sent again", async () => {
    await openRead("plan.en");
    await pane.view("Publish");
    await pane.page.getByRole("combobox", { name: "Team" }).waitFor();
    const sent: string[] = [];
    let fails = true;
    await pane.page.route("**/api/plans?*", async (route) => {
      sent.push(/"operation":"([^"]+)"/.exec(route.request().postData() ?? "")?.[1] ?? "");
      await (fails ? route.abort() : route.continue());
      fails = false;
    });
    await publish();
    await pane.button("Try again").click();
    await pane.text("The plan is stored.").waitFor();
    expect(sent).toHaveLength(2);
    expect(sent[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[1]).toBe(sent[0]);
  });

  it("says what to do where the assistant is in no team", async () => {
    stage.site.api.places = [];
    await openRead("plan.en");
    await pane.view("Publish");
    await pane.text("TcAssistant is in none of your teams.").waitFor();
  });
});

describe("a new edition", () => {
  it("is shown as a difference, and stored onto the plan once the steward agrees", async () => {
    store();
    const keys = linesOf(stage.site.api.stored ?? someRead("plan.en")).map(({ key }) => key);
    await openRead("edition2");
    await pane.text("A new edition of a stored plan").waitFor();
    await pane.view("Publish");
    await pane.text("1 new").waitFor();
    for (const count of ["1 dropped", "1 re-dated", "1 reworded", "76 same"]) {
      expect(await pane.text(count).count()).toBe(1);
    }

    await pane.page.getByRole("combobox", { name: "Team" }).selectOption({ label: "Technical cooperation" });
    expect(await pane.button("Publish").isDisabled()).toBe(true);
    expect(await pane.seriousFindings()).toEqual([]);
    expect(await pane.overflow()).toBe(0);
    await pane.picture("difference");
    await pane.box("I have read these changes").click();
    await publish();
    await pane.text("Edition 2 is stored.").waitFor();
    expect(stage.site.api.published[0]?.onto).toBe("p1");
    expect(keys).toHaveLength(78);
  });

  it("is not stored by anyone else", async () => {
    store("member");
    await openRead("edition2");
    await pane.view("Publish");
    await pane.text("Only the plan’s steward stores it.").waitFor();
    expect(await pane.button("Publish").count()).toBe(0);
  });

  it("is still read by someone who may not compare", async () => {
    store("member");
    stage.site.api.mayCompare = false;
    await openRead("edition2");
    await pane.view("Publish");
    await pane.text("Only the plan’s steward stores it.").waitFor();
  });

  it("is none where the document says the same", async () => {
    store();
    await openRead("plan.en");
    await pane.view("Publish");
    await pane.text("This document is the stored edition").waitFor();
  });
});
