// Validates one Word file a line of its input, so that the runtime behind it starts once for all documents.
// Answers each line with a line of JSON: a list of errors, or {"problem": "..."}.
import { createInterface } from "node:readline";
import { readFile } from "node:fs/promises";
import validate from "@ooxml-tools/validate";

for await (const file of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = await validate(await readFile(file), "docx");
  } catch (error) {
    answer = { problem: String(error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
