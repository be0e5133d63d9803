import { useEffect, useReducer } from "react";
import type { Journey } from "./journey.ts";

/** Renders the calling component afresh whenever an answer changes: it may change what is asked. */
export function useAnswers({ survey }: Journey): void {
	const [, renderAfresh] = useReducer((count: number) => count + 1, 0);
	useEffect(() => {
		survey.onValueChanged.add(renderAfresh);
		return () => survey.onValueChanged.remove(renderAfresh);
	}, [survey]);
}
