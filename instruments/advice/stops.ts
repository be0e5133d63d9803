import type { Instrument } from "../definition.ts";
import { appearanceFaults } from "../definition-checks/appearance.ts";
import { redFlagFaults } from "../definition-checks/red-flags.ts";
import type { Advice } from "./advice.ts";

/** What has to be settled before publishing for the sake of those who answer: the same as faults. */
export function stopAdvice(definition: Instrument): Advice[] {
	return [redFlagFaults, appearanceFaults]
		.flatMap((check) => check(definition))
		.map((fault) => ({ ...fault, level: "stop" }));
}
