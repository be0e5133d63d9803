import { useEffect, useEffectEvent, useState } from "react";
import type { Instrument } from "#instruments/definition.ts";
import type { DraftKey, LoadedDraft } from "./designer-api.ts";
import type { Change } from "./designer-part.ts";
import {
	dropCopy,
	findCopy,
	keepCopy,
	type SafetyCopy,
} from "./safety-copy.ts";
import type { useSave } from "./use-save.ts";

/** In milliseconds after the last change. */
const PAUSE = 400;

/** What an earlier visit left unsaved, and what may be done with it. */
export interface Offer {
	copy: SafetyCopy;
	take: () => void;
	leave: () => void;
}

/**
 * Keeps what is not yet saved on this device too, and offers what an earlier visit left there. The old copy
 * stays until somebody has decided about it.
 */
export function useSafetyCopy(
	key: DraftKey,
	draft: LoadedDraft,
	account: string,
	now: {
		definition: Instrument;
		change: Change;
		save: ReturnType<typeof useSave>;
		/** Set once this visit has kept anything. */
		hasCopy: { current: boolean };
	},
): { offer: Offer | null } {
	const { definition, change, save, hasCopy } = now;
	const [copy, setCopy] = useState(() => unsavedCopy(account, key, draft));
	const isSaved = save.state.is === "saved";
	const keep = useEffectEvent(() => {
		if (copy !== null || isSaved) return;
		hasCopy.current = true;
		keepCopy(account, key, {
			content: definition,
			revision: save.revision(),
			at: new Date().toISOString(),
		});
	});
	const drop = useEffectEvent(() => {
		if (copy === null) dropCopy(account, key);
	});
	// biome-ignore lint/correctness/useExhaustiveDependencies: each change begins the pause anew
	useEffect(() => {
		if (isSaved) return drop();
		const timer = setTimeout(keep, PAUSE);
		return () => clearTimeout(timer);
	}, [isSaved, definition]);
	useEffect(() => {
		const keepNow = () => keep();
		window.addEventListener("pagehide", keepNow);
		return () => {
			window.removeEventListener("pagehide", keepNow);
			keep();
		};
	}, []);
	if (copy === null) return { offer: null };
	return {
		offer: {
			copy,
			take() {
				change("Take up what was not saved", () => copy.content);
				setCopy(null);
			},
			leave() {
				dropCopy(account, key);
				setCopy(null);
			},
		},
	};
}

function unsavedCopy(
	account: string,
	key: DraftKey,
	{ content }: LoadedDraft,
): SafetyCopy | null {
	const copy = findCopy(account, key);
	const isSame = JSON.stringify(copy?.content) === JSON.stringify(content);
	return isSame ? null : copy;
}
