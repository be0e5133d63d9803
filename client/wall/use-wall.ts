import { useEffect, useState } from "react";
import type { WallView } from "../../server/over-time/walls.schemas.ts";

const everyMinutes = 3;

export interface WallState {
	/** What was shown last; stays while the server cannot be reached. */
	view: WallView | null;
	standing: "asking" | "fresh" | "offline" | "withdrawn" | "unknown";
}

/** Asks for the screen's charts again every few minutes; what is there stays until the new ones are. */
export function useWall(token: string): WallState {
	const [state, setState] = useState<WallState>({
		view: null,
		standing: "asking",
	});
	useEffect(() => {
		let isOver = false;
		async function ask() {
			const next = await read(token);
			if (isOver) return;
			setState((before) => ({
				view: next.standing === "offline" ? before.view : next.view,
				standing: next.standing,
			}));
		}
		void ask();
		const timer = setInterval(ask, everyMinutes * 60_000);
		window.addEventListener("online", ask);
		window.addEventListener("offline", ask);
		return () => {
			isOver = true;
			clearInterval(timer);
			window.removeEventListener("online", ask);
			window.removeEventListener("offline", ask);
		};
	}, [token]);
	return state;
}

async function read(token: string): Promise<WallState> {
	try {
		const answer = await fetch(`/api/v1/wall/${encodeURIComponent(token)}`, {
			signal: AbortSignal.timeout(30_000),
		});
		if (answer.ok)
			return { view: (await answer.json()) as WallView, standing: "fresh" };
		if (answer.status === 410) return { view: null, standing: "withdrawn" };
		if (answer.status === 404) return { view: null, standing: "unknown" };
		return { view: null, standing: "offline" };
	} catch {
		return { view: null, standing: "offline" };
	}
}
