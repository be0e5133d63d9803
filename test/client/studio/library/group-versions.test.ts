import { expect, test } from "vitest";
import { groupVersions } from "../../../../client/studio/library/group-versions.ts";
import type { InstrumentSummary } from "../../../../server/instruments/instruments.schemas.ts";

const version = (
	id: string,
	number: string,
	state: InstrumentSummary["state"],
) => ({ id, version: number, state }) as InstrumentSummary;

test("versions of an instrument stand under the newest that is in use", () => {
	const groups = groupVersions([
		version("a", "1.0.0", "published"),
		version("b", "1.0.0", "draft"),
		version("a", "1.10.0", "published"),
		version("a", "2.0.0", "draft"),
		version("a", "1.11.0", "withdrawn"),
		version("b", "1.1.0", "in-review"),
	]);
	expect(
		groups.map(({ head, versions }) => [
			`${head.id} ${head.version}`,
			versions.map((each) => each.version),
		]),
	).toEqual([
		["a 1.10.0", ["2.0.0", "1.11.0", "1.10.0", "1.0.0"]],
		["b 1.1.0", ["1.1.0", "1.0.0"]],
	]);
});

test("nothing has no groups", () => {
	expect(groupVersions([])).toEqual([]);
});
