import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Instrument } from "#instruments/definition.ts";
import type { Fault } from "#instruments/fault.ts";
import { instrumentQuery } from "../queries.ts";
import { checkBeside } from "./check-beside.ts";

/** In milliseconds without a change. */
const PAUSE = 250;
const NONE: readonly Fault[] = [];

/** What is wrong with the definition, a moment after it was changed; `isCurrent` says whether that moment is over. */
export function useFaults(definition: Instrument) {
	const [checked, setChecked] = useState<{
		of: Instrument | null;
		faults: readonly Fault[];
	}>({ of: null, faults: NONE });
	const { id = "", version = "" } = definition.lineage?.from ?? {};
	const { data: source } = useQuery({
		...instrumentQuery(id, version),
		enabled: id !== "" && version !== "",
	});
	useEffect(() => {
		let isWanted = true;
		const timer = setTimeout(async () => {
			const faults = await checkBeside(definition, source?.definition);
			if (isWanted) setChecked({ of: definition, faults });
		}, PAUSE);
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [definition, source]);
	return { faults: checked.faults, isCurrent: checked.of === definition };
}
