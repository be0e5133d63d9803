import {
	useCallback,
	useEffect,
	useEffectEvent,
	useRef,
	useState,
} from "react";
import type { Instrument } from "#instruments/definition.ts";
import { ApiProblem } from "../request.ts";
import { sessionEnd } from "../sign-in/session-end.ts";
import { type DraftKey, designerApi, noteSaving } from "./designer-api.ts";

/** In milliseconds: after the last change, and before another try where the server could not be reached. */
const PAUSE = 1_000;
const RETRY_AFTER = 5_000;

export type SaveState =
	| { is: "saved"; at: string }
	| { is: "saving" }
	| { is: "waiting" | "conflict" | "refused"; problem: ApiProblem };

const SAVING: SaveState = { is: "saving" };

/** What the server holds, as far as this page knows. */
export interface SavedDraft {
	content: Instrument;
	revision: number;
	/** An instant. */
	changedAt: string;
}

/**
 * Saves a draft soon after each change, one call after the other, at once when the page is left, and again
 * when the network or the session is back. After a conflict nothing more is sent until `adopt` says which
 * draft counts from now on.
 */
export function useSave(
	key: DraftKey,
	content: Instrument,
	loaded: SavedDraft,
	/** Called once the newest is saved, also after the page was left. */
	onSaved: () => void,
) {
	const [state, setState] = useState<SaveState>({
		is: "saved",
		at: loaded.changedAt,
	});
	const held = useRef({ wanted: content, saved: loaded, stopped: false });
	held.current.wanted = content;
	const queue = useRef(Promise.resolve());

	const sendNewest = useEffectEvent(async () => {
		const { wanted, saved, stopped } = held.current;
		if (stopped || wanted === saved.content) return;
		setState((now) => (now.is === "waiting" ? now : SAVING));
		try {
			const done = await designerApi.save(key, wanted, saved.revision);
			held.current.saved = { content: wanted, ...done };
			if (held.current.wanted !== wanted) {
				setTimeout(send, PAUSE);
				return;
			}
			setState({ is: "saved", at: done.changedAt });
			onSaved();
		} catch (error) {
			if (!(error instanceof ApiProblem)) throw error;
			const is = kindOf(error);
			held.current.stopped = is === "conflict";
			setState({ is, problem: error });
		}
	});
	const send = useEffectEvent(() => {
		queue.current = queue.current.then(sendNewest);
		noteSaving(key, queue.current);
	});

	useEffect(() => {
		const { saved } = held.current;
		if (content === saved.content)
			return setState((now) =>
				now.is === "saving" ? { is: "saved", at: saved.changedAt } : now,
			);
		const timer = setTimeout(send, PAUSE);
		return () => clearTimeout(timer);
	}, [content]);

	const isWaiting = state.is === "waiting" && state.problem.status !== 401;
	useEffect(() => {
		if (!isWaiting) return;
		const again = setInterval(send, RETRY_AFTER);
		return () => clearInterval(again);
	}, [isWaiting]);

	useEffect(() => {
		const sendAll = () => send();
		const onceSignedIn = () => !sessionEnd.get() && send();
		for (const event of LEAVING) window.addEventListener(event, sendAll);
		window.addEventListener("online", sendAll);
		const forget = sessionEnd.subscribe(onceSignedIn);
		return () => {
			for (const event of LEAVING) window.removeEventListener(event, sendAll);
			window.removeEventListener("online", sendAll);
			forget();
			send();
		};
	}, []);

	const adopt = useCallback((saved: SavedDraft) => {
		held.current = { ...held.current, saved, stopped: false };
		setState({ is: "saved", at: saved.changedAt });
	}, []);
	const revision = useCallback(() => held.current.saved.revision, []);
	// Derived, so that no drawing says "saved" beside a change that is not.
	const isBehind =
		state.is === "saved" && content !== held.current.saved.content;
	return { state: isBehind ? SAVING : state, adopt, revision };
}

const LEAVING = ["pagehide", "blur"] as const;

function kindOf({ type, status }: ApiProblem) {
	if (type === "edited-elsewhere") return "conflict";
	return status === 0 || status === 401 || status >= 500
		? "waiting"
		: "refused";
}
