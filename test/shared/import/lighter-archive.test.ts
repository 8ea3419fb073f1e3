import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { unzip } from "../../../functions/imports/unzip.ts";
import { lighter } from "../../../web/import/zip.ts";

test("an archive without its pictures is smaller, and its lists are as they were", () => {
  const list = strToU8("Company,Role\nZoë,Tester\n");
  const archive = zipSync({
    "media/photo.png": crypto.getRandomValues(new Uint8Array(9_000)),
    "Größe/list.csv": [list, { level: 9 }],
    "plain.txt": [strToU8("x"), { level: 0 }],
  }).slice();

  const small = lighter(archive);

  expect(small.length).toBeLessThan(1_000);
  expect(Object.keys(unzipSync(small))).toEqual(["Größe/list.csv", "plain.txt"]);
  expect(unzip(small).map(({ name, bytes }) => [name, strFromU8(bytes)])).toEqual([
    ["Größe/list.csv", strFromU8(list)],
    ["plain.txt", "x"],
  ]);
});

test("an archive whose directory cannot be found stays as it is", () => {
  const broken = new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(40)]);
  expect(lighter(broken)).toBe(broken);
});
