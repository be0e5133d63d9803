import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atTheEnd } from "./clean-up.ts";

/** A new, empty folder, removed after the test file's last test. */
export function temporaryDir(): string {
	const dir = mkdtempSync(join(tmpdir(), "waymark-"));
	atTheEnd(() => rmSync(dir, { recursive: true, force: true }));
	return dir;
}
