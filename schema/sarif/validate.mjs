// Runs Microsoft's SARIF validator, with its rules for SARIF and for GitHub's code scanning, over the logs named on the
// command line. Errors and warnings fail; notes are advice, and are counted.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const logs = process.argv.slice(2);
if (logs.length === 0) {
  console.error("Name at least one SARIF log.");
  process.exit(2);
}

const require = createRequire(import.meta.url);
const platform = { linux: "linux", darwin: "darwin", win32: "win32" }[process.platform];
const home = dirname(require.resolve(`@microsoft/sarif-multitool-${platform}/package.json`));
const tool = join(home, platform === "win32" ? "Sarif.Multitool.exe" : "Sarif.Multitool");
// The package marks it as executable in an install script, which npm need not run.
if (platform !== "win32") chmodSync(tool, 0o755);

const work = mkdtempSync(join(tmpdir(), "sarif-"));
let failed = false;
try {
  for (const log of logs) {
    const output = join(work, "validation.sarif");
    const words = ["validate", log, "--output", output, "--log", "ForceOverwrite", "--level", "Error;Warning;Note", "--rule-kind", "Sarif;Ghas", "--quiet"];
    let complaint = "";
    try {
      execFileSync(tool, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    } catch (failure) {
      // It also ends so where it has found an error; its log tells.
      complaint = `${failure.stdout}${failure.stderr}`;
    }

    const run = JSON.parse(readFileSync(output, "utf8")).runs[0];
    const count = { error: 0, warning: 0, note: 0 };
    for (const result of run.results) {
      const level = result.level ?? "warning";
      count[level]++;
      if (level !== "note") console.error(`${log}: ${level} ${result.ruleId} ${JSON.stringify(result.message)}`);
    }

    const finished = (run.invocations ?? []).every(invocation => invocation.executionSuccessful);
    if (!finished) console.error(`${log}: the validator did not finish.\n${complaint}`);
    failed ||= !finished || count.error + count.warning > 0;
    const size = JSON.parse(readFileSync(log, "utf8")).runs.map(told => `${told.results.length} results`).join(" and ");
    console.log(`${log}: ${size}; ${count.error} errors, ${count.warning} warnings, ${count.note} notes`);
  }
} finally {
  rmSync(work, { recursive: true });
}

process.exit(failed ? 1 : 0);
