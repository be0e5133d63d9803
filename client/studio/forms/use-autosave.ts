import { useCallback, useEffect, useRef, useState } from "react";
import { ApiProblem } from "../request.ts";

/** In milliseconds: after the last change, and before another try where the server could not be reached. */
const pause = 1500;
const retryAfter = 10_000;

export type SaveState = "saved" | "unsaved" | ApiProblem;

/**
 * Saves a value whenever it has changed, one call after the other, also when the page is left. What the
 * server refuses is not sent again until it changes; nothing more is sent once `isFinal` says so.
 */
export function useAutosave<Value>(
	value: Value,
	save: (value: Value) => Promise<void>,
	isFinal: (problem: ApiProblem) => boolean,
): SaveState {
	const [problem, setProblem] = useState<ApiProblem | null>(null);
	const [saved, setSaved] = useState(value);
	const newest = useRef({ value, saved: value, save, stopped: false });
	newest.current.value = value;
	newest.current.save = save;
	const queue = useRef<Promise<void>>(Promise.resolve());
	const send = useCallback(() => {
		queue.current = queue.current.then(async () => {
			const { value: wanted, saved, save, stopped } = newest.current;
			if (wanted === saved || stopped) return;
			try {
				await save(wanted);
				newest.current.saved = wanted;
				setSaved(wanted);
				setProblem(null);
			} catch (error) {
				if (!(error instanceof ApiProblem)) throw error;
				newest.current.stopped = isFinal(error);
				setProblem(error);
			}
		});
	}, [isFinal]);
	const isSaved = value === saved;
	// biome-ignore lint/correctness/useExhaustiveDependencies: each change of the value begins the pause anew
	useEffect(() => {
		if (isSaved) return;
		const timer = setTimeout(send, pause);
		const again = problem?.status === 0 && setInterval(send, retryAfter);
		return () => {
			clearTimeout(timer);
			if (again) clearInterval(again);
		};
	}, [value, isSaved, problem, send]);
	useEffect(() => {
		window.addEventListener("pagehide", send);
		return () => {
			window.removeEventListener("pagehide", send);
			send();
		};
	}, [send]);
	if (problem && !isSaved) return problem;
	return isSaved ? "saved" : "unsaved";
}
