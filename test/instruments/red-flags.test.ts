import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument, RedFlag } from "#instruments/definition.ts";
import { raisedFlags } from "#instruments/red-flags.ts";
import {
	both,
	information,
	sampleInstrument,
	single,
} from "./sample-instrument.ts";

const flag = (when: RedFlag["when"]): RedFlag => ({
	when,
	reason: both("Somebody may be in danger"),
});
const monitoring = { signposting: both("Call 111.") };

const faultsOf = (parts: Partial<Instrument>) =>
	checkDefinition(sampleInstrument(parts)).map(
		({ path, code }) => `${path} ${code}`,
	);

describe("a definition with red flags", () => {
	test("is sound with a plan, whichever item they look at", () => {
		const redFlags = [
			flag({ item: "d", atLeast: 4 }),
			flag({ all: [{ item: "a", is: 1 }, { not: { item: "c", is: "NA" } }] }),
		];
		expect(faultsOf({ redFlags, monitoring })).toEqual([]);
	});

	test("may not be published without a plan", () => {
		expect(faultsOf({ redFlags: [flag({ item: "a", is: 1 })] })).toEqual([
			"/monitoring red-flags-without-monitoring",
		]);
		expect(faultsOf({ redFlags: [] })).toEqual([]);
		expect(faultsOf({ monitoring })).toEqual([]);
	});

	test.each<[RedFlag["when"], string]>([
		[{ item: "zz", is: 1 }, "/item condition-on-unknown-item"],
		[{ item: "a", is: 9 }, "/is condition-on-unknown-code"],
		[{ item: "read", answered: true }, "/item condition-on-information"],
	])("looks at answers that can be given: %j", (when, fault) => {
		const items = [single("a"), information("read"), single("b")];
		expect(faultsOf({ items, redFlags: [flag(when)], monitoring })).toEqual([
			`/redFlags/0/when${fault}`,
		]);
	});
});

test("answers raise the flags whose conditions they meet, in their order", () => {
	const redFlags = [
		flag({ item: "a", is: 1 }),
		flag({ item: "b", is: 1 }),
		flag({ item: "c", answered: false }),
	];
	const definition = sampleInstrument({ redFlags });
	expect(raisedFlags(definition, { a: 1, b: 2 })).toEqual([
		redFlags[0],
		redFlags[2],
	]);
	expect(raisedFlags(sampleInstrument(), { a: 1 })).toEqual([]);
});
