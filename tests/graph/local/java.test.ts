import { expect, test } from "vitest";
import { findJava, findMaven, javaMajor } from "#graph/local/java";
import { aFolder, fakePrograms, withPath } from "../../helpers/fake-programs.js";

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ["no version at all", undefined],
])("%s is Java %s", (output, major) => {
  expect(javaMajor(output)).toBe(major);
});

test("no Java: what to install, and the other way", async () => {
  withPath(aFolder());
  await expect(findJava()).rejects.toMatchObject({
    problem: "JavaMissing",
    message: expect.stringMatching(/PATH.*Install Java 17.*NEO4J_URI/s),
  });
});

test("a JAVA_HOME that leads nowhere is named", async () => {
  await expect(findJava("/nowhere")).rejects.toMatchObject({
    problem: "JavaMissing",
    message: expect.stringContaining("/nowhere/bin/java (JAVA_HOME)"),
  });
});

test("a Java that is too old is named with its version", async () => {
  withPath(fakePrograms({ java: `echo 'openjdk version "11.0.2" 2019-01-15' >&2` }));
  await expect(findJava()).rejects.toMatchObject({
    problem: "JavaTooOld",
    message: expect.stringContaining("Java 11"),
  });
});

test("no Maven: what to install", async () => {
  withPath(aFolder());
  await expect(findMaven()).rejects.toMatchObject({
    problem: "MavenMissing",
    message: expect.stringMatching(/apt-get install maven/),
  });
});
