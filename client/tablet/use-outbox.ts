import { useCallback, useEffect, useState } from "react";
import { onNews } from "../respond/sending/news.ts";
import type { Outbox, Taken } from "../respond/sending/outbox.ts";
import { readFact } from "../respond/shared/tablet-store.ts";
import { type OutboxStanding, outboxStanding } from "./standing.ts";

interface Seen {
	standing: OutboxStanding;
	taken: Taken[];
	received: Taken[];
}

const NOTHING: Seen = {
	standing: { waiting: 0, refused: 0, age: null },
	taken: [],
	received: [],
};
const LOOK_AGAIN_MS = 20_000;

/** How the outbox stands, kept up to date as responses leave it and as they grow older. */
export function useOutbox(outbox: Outbox): Seen & { look(): Promise<void> } {
	const [seen, setSeen] = useState(NOTHING);
	const look = useCallback(async () => {
		setSeen({
			standing: outboxStanding(await outbox.all(), Date.now()),
			taken: await outbox.taken(),
			received: (await readFact("received")) ?? [],
		});
	}, [outbox]);
	useEffect(() => {
		void look();
		const endNews = onNews(() => void look());
		const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
		return () => {
			endNews();
			clearInterval(timer);
		};
	}, [look]);
	return { ...seen, look };
}
