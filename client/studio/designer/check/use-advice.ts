import { useEffect, useState } from "react";
import type { Advice } from "#instruments/advice/advice.ts";
import type { Instrument } from "#instruments/definition.ts";
import { findAdvice } from "./find-advice.ts";

/** In milliseconds without a change. */
const PAUSE = 400;

interface Found {
	/** Null until it is looked for the first time. */
	advice: readonly Advice[] | null;
	readingAge: number | null;
}

/** The advice on a definition, a moment after it was changed; until then that on the one before. */
export function useAdvice(definition: Instrument): Found {
	const [found, setFound] = useState<Found>({ advice: null, readingAge: null });
	useEffect(() => {
		let isWanted = true;
		const timer = setTimeout(async () => {
			const answer = await findAdvice(definition);
			if (isWanted) setFound(answer);
		}, PAUSE);
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [definition]);
	return found;
}
