import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import { faultsOfCondition } from "./conditions.ts";

/** Red flags look at answers that can be given, and somebody has planned what happens then. */
export function redFlagFaults(instrument: Instrument): Fault[] {
	const { redFlags = [], monitoring, items } = instrument;
	const place = { instrument, earlier: items };
	const faults = redFlags.flatMap(({ when }, i) =>
		faultsOfCondition(when, pointer("redFlags", i, "when"), place),
	);
	return redFlags.length > 0 && monitoring === undefined
		? [...faults, UNPLANNED]
		: faults;
}

const UNPLANNED = {
	path: "/monitoring",
	code: "red-flags-without-monitoring",
	message:
		"Some answers are red flags, and nothing says what happens then. Under monitoring, write where to turn at once, and who reads such answers and how soon.",
};
