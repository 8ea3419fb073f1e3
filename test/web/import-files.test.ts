import { strToU8, zipSync } from "fflate";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { faultsOf } from "../support/accessible.ts";
import { chooseFile, closeWizards, figuresOf, isAt, openWizard } from "../support/import-page.ts";
import { openClient, type Site } from "../support/store-page.ts";

let client: Awaited<ReturnType<typeof openClient>>;
let site: Site;

beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.close());
beforeEach(async () => {
  site = await client.openSite();
});
afterEach(async () => {
  await closeWizards().finally(() => site.close());
});

const itemsOf = async (path: string) => (await site.call("GET", `/${path}?limit=100`)).body.items;

const linkedIn = Buffer.from(
  zipSync({
    "Connections.csv": strToU8(
      'Notes:\n"Some addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,https://www.linkedin.com/in/ada,,Acme,Analyst,01 Jan 2026\n<b>Bo</b>,Lund,,bo@example.org,Globex,,02 Jan 2026\n',
    ),
    "Jobs/Job Applications.csv": strToU8(
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"3/4/26, 9:00 AM",me@example.org,1,Initech,Developer,https://example.com/1,,\n',
    ),
    "Invitations.csv": strToU8('From,To,Sent At,Message,Direction\nMe,Cy Ek,"3/4/26, 9:00 AM",,OUTGOING\n'),
    "messages.csv": strToU8("FROM,TO,CONTENT\na,b,secret\n"),
  }),
);

test("LinkedIn's archive becomes people and applications without what is private, and is taken back as one", async () => {
  const { page } = await openWizard(site, { viewport: { width: 1440, height: 900 } });
  await chooseFile(page, linkedIn, "Basic_LinkedInDataExport.zip");
  await isAt(page, "What becomes of Basic_LinkedInDataExport.zip");
  await page.getByText("LinkedIn archive: 2 people and 1 application.").waitFor();
  await page.getByRole("cell", { name: "<b>Bo</b> Lund" }).waitFor();
  await page.getByText("Left out: Invitations.csv, messages.csv.").waitFor();
  expect(await faultsOf(page)).toEqual([]);

  const box = page.getByRole("checkbox", { name: "Also import private columns" });
  await box.check();
  await page.getByText("1 conversation").waitFor();
  await box.uncheck();
  await page.getByRole("button", { name: "Import 3 records" }).click();
  await isAt(page, "Imported");
  expect(await figuresOf(page)).toMatchObject({ created: "3", "left out": "0" });
  expect((await itemsOf("contacts")).map(({ name }: { name: string }) => name).sort()).toEqual([
    "<b>Bo</b> Lund",
    "Ada Byron",
  ]);
  expect(JSON.stringify(await itemsOf("applications"))).not.toContain("me@example.org");
  await page.getByRole("link", { name: "Show on the board" }).waitFor();

  await page.getByRole("button", { name: "Undo the import" }).click();
  await page.getByText("3 records moved to the trash").waitFor();
  expect([await itemsOf("contacts"), await itemsOf("applications")]).toEqual([[], []]);
}, 60_000);

test("contacts, a practice log, a list without headers and files of other programs are told apart and taken", async () => {
  const { page, errors } = await openWizard(site, { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
  const another = () => page.getByRole("button", { name: "Import another file" }).click();
  const finish = async (records: string) => {
    await page.getByRole("button", { name: `Import ${records}` }).click();
    await isAt(page, "Imported");
  };

  await chooseFile(
    page,
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Ek\r\nPHOTO;ENCODING=b:AAAA\r\n BBBB\r\nEND:VCARD\r\n",
    "a.vcf",
  );
  await page.getByText("vCard contacts: 1 person.").waitFor();
  await finish("1 record");
  await page.getByRole("link", { name: "Show people" }).waitFor();
  expect(await itemsOf("contacts")).toMatchObject([{ name: "Zoë Ek" }]);
  await another();

  await chooseFile(
    page,
    "Problem,Difficulty,Date,Time spent,Confidence\nTwo Sum,Easy,2026-09-01,20,4\n,,,,\n",
    "log.csv",
  );
  await page.getByText("1 practice question and 1 attempt").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("link", { name: "Back" }).click();
  await page.getByLabel("Confidence").selectOption({ label: "Leave out" });
  await expect.poll(() => page.getByLabel("Confidence").inputValue()).toBe("ignore");
  await page.getByRole("button", { name: "Check the rows" }).click();
  await finish("2 records");
  expect(await itemsOf("practice")).toMatchObject([{ title: "Two Sum", difficulty: "easy" }]);
  expect((await itemsOf("attempts"))[0]).toMatchObject({ minutes: 20 });
  expect((await itemsOf("attempts"))[0].rating).toBeUndefined();
  await another();

  await chooseFile(page, "Ida,Holm,ida@example.org,Acme\nOle,Berg,ole@example.org,Acme\n", "people.csv");
  await isAt(page, "Which column holds what?");
  await page.getByRole("button", { name: "A person" }).click();
  await page.getByText("No row names the columns.").waitFor();
  for (const [column, field] of [
    ["1", "First name"],
    ["2", "Last name"],
    ["3", "Email"],
    ["4", "Company"],
  ] as const) {
    await page.getByLabel(`Column ${column}`).selectOption({ label: field });
    await expect.poll(() => page.locator("[aria-busy=true]").count()).toBe(0);
  }
  await page.getByText("ida@example.org").waitFor();
  await page.getByRole("button", { name: "Check the rows" }).click();
  await finish("2 records");
  expect(await itemsOf("contacts")).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: "Ida Holm", company: "Acme" }),
      expect.objectContaining({ name: "Ole Berg", emails: ["ole@example.org"] }),
    ]),
  );
  await another();

  await page.context().setOffline(true);
  await chooseFile(page, '[{"company": "Hooli", "job title": "Developer"}]', "jobs.json");
  await page.getByText("it cannot be reached now. Nothing was changed.").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.context().setOffline(false);
  errors.length = 0; // the browser's own lines about the network
  await page.getByRole("button", { name: "Try again" }).click();
  await finish("1 record");
  expect(await itemsOf("applications")).toMatchObject([{ company: "Hooli" }]);
}, 60_000);
