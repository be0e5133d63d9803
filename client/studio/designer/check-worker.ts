/** Checks definitions beside the page, so that a keystroke never waits for a thousand questions. */
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import { shapeFaults } from "#instruments/definition-checks/shape.ts";
import { isEditable } from "#instruments/editing/is-editable.ts";
import type { Fault } from "#instruments/fault.ts";
import { translationFaults } from "#instruments/translations/translation-faults.ts";
import { settleLineage } from "#instruments/versions/settle-lineage.ts";

interface Worker {
	postMessage(answer: CheckAnswer): void;
	addEventListener(
		name: "message",
		hear: (event: MessageEvent<CheckWish>) => void,
	): void;
}

export interface CheckWish {
	number: number;
	definition: unknown;
	/** What it was made from: it is checked as it will be kept. */
	source: Instrument | undefined;
}

export interface CheckAnswer {
	number: number;
	faults: Fault[];
}

const worker = self as unknown as Worker;

worker.addEventListener("message", ({ data: { number, ...wish } }) =>
	worker.postMessage({ number, faults: faultsOf(asKept(wish)) }),
);

/** As the server keeps it: with its differences from its source worked out. */
function asKept({ definition, source }: Omit<CheckWish, "number">): unknown {
	return source && shapeFaults(definition).length === 0
		? settleLineage(definition as Instrument, source)
		: definition;
}

/** All that stops publishing and can be seen here. */
function faultsOf(definition: unknown): Fault[] {
	const faults = checkDefinition(definition);
	return isEditable(definition)
		? [...faults, ...translationFaults(definition)]
		: faults;
}
