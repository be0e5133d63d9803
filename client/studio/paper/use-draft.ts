import { useCallback, useEffect, useRef, useState } from "react";
import type { Keying } from "../../../server/paper/paper.schemas.ts";
import { paperApi } from "./paper-api.ts";

/** In milliseconds: so long after a key, what was typed is on the server. */
const pause = 400;

/**
 * Keeps what is keyed on the server as it changes: one call after the other, the newest last.
 *
 * @returns what became of it, and a way to send the last one at once
 */
export function useDraft(forms: string, form: string) {
	const [state, setState] = useState<"saved" | "saving" | string>("saved");
	const queue = useRef<Promise<void>>(Promise.resolve());
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const waiting = useRef<Keying | null>(null);
	const send = useCallback((): Promise<void> => {
		clearTimeout(timer.current);
		const keying = waiting.current;
		waiting.current = null;
		if (keying === null) return queue.current;
		const sent = queue.current
			.catch(() => undefined)
			.then(() => paperApi.key(forms, form, keying));
		queue.current = sent;
		return sent.then(
			() => setState(waiting.current === null ? "saved" : "saving"),
			(problem: Error) => {
				waiting.current ??= keying;
				setState(problem.message);
				throw problem;
			},
		);
	}, [forms, form]);
	useEffect(() => {
		const leave = () => void send().catch(() => undefined);
		window.addEventListener("pagehide", leave);
		return () => {
			window.removeEventListener("pagehide", leave);
			leave();
		};
	}, [send]);
	const keep = (keying: Keying) => {
		waiting.current = keying;
		setState("saving");
		clearTimeout(timer.current);
		timer.current = setTimeout(() => void send().catch(() => undefined), pause);
	};
	const finish = (keying: Keying) => {
		waiting.current = keying;
		return send();
	};
	return { state, keep, finish };
}
